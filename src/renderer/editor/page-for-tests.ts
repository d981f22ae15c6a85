import { buildEditorFromExtensions } from '@lexical/extension'
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical'
import type { LexicalEditor, RangeSelection } from 'lexical'
import { emptyRelease } from '#domain/release/release.ts'
import type { Block, Release } from '#domain/release/release.ts'
import { editor as words } from '#strings/th/editor.ts'
import { $readRelease } from './bridge/read-release.ts'
import { pageExtension } from './page-extension.ts'

/** A page without a window: the real extension, for tests. */
export function openPage(release: Partial<Release> = {}): LexicalEditor {
  const editor = buildEditorFromExtensions(pageExtension({ ...emptyRelease(), ...release }, words.slots))
  // The initial state is written in an update of its own; an empty discrete update waits for it.
  editor.update(() => {}, { discrete: true })
  return editor
}

export function readPage(editor: LexicalEditor): Release {
  return editor.read(() => $readRelease(emptyRelease())).release
}

/** Does something to the page at once, as one step. */
export function act(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true, tag: HISTORY_PUSH_TAG })
}

export function $range(): RangeSelection {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) throw new Error('There is no selection.')
  return selection
}

export function blocks(...lines: string[]): Block[] {
  return lines.map((text) => ({ kind: 'paragraph', spans: text === '' ? [] : [{ text }] }))
}
