import { IMEExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension, mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { Release } from '#domain/release/release.ts'
import { blockNodes, keepBlocks } from './blocks/keep-blocks.ts'
import { $writeRelease } from './bridge/write-release.ts'
import { keepStructure } from './slots/keep-structure.ts'
import { slotNodes } from './slots/slot-nodes.ts'
import type { SlotWords } from './slots/slot-nodes.ts'
import { registerDeletion } from './typing/deletion.ts'
import { registerKeys } from './typing/keys.ts'
import { registerSlotKeys } from './typing/slot-keys.ts'
import { registerCaretHome } from './typing/caret-home.ts'

/** A pause in typing after which a new undo step begins, in milliseconds. */
const undoPause = 800
/** Undo steps that are kept. */
const undoSteps = 1000

/**
 * The page as a Lexical extension: slots, blocks, lists, links, undo and the ways of Thai writing.
 * The release is the initial state, so that undo right after opening finds nothing to take back.
 */
export function pageExtension(release: Release, words: SlotWords) {
  return defineExtension({
    name: 'tokhao/page',
    namespace: 'tokhao',
    nodes: () => [...slotNodes, ...blockNodes],
    theme: {
      slots: words,
      text: { bold: 'bold', italic: 'italic', underline: 'underlined', underlineStrikethrough: 'underlined' },
    },
    dependencies: [
      RichTextExtension,
      ListExtension,
      IMEExtension,
      configExtension(LinkExtension, { validateUrl: undefined }),
      configExtension(HistoryExtension, { delay: undoPause, maxDepth: undoSteps, disabled: false }),
    ],
    onError: (error: Error) => {
      throw error
    },
    $initialEditorState: () => $writeRelease(release),
    register: (editor: LexicalEditor) =>
      mergeRegister(
        keepStructure(editor),
        keepBlocks(editor),
        registerKeys(editor),
        registerSlotKeys(editor),
        registerDeletion(editor),
        registerCaretHome(editor),
      ),
  })
}
