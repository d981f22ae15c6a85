import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_CRITICAL, KEY_TAB_COMMAND } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { Snippet } from '#contract/boilerplate.ts'
import type { Edit } from '#domain/release/edits.ts'
import { passageText, samePlace } from '#domain/release/passages.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { nextBlank } from '#domain/templates/next-blank.ts'
import { $caretOf } from '../bridge/caret-places.ts'
import { snippetBefore } from './snippet-before.ts'

interface BoilerplateKeys {
  /** Reads the page, inside a read or an update. */
  readonly $read: () => Release
  readonly snippets: () => readonly Snippet[]
  readonly select: (place: Place, start: number, end: number) => void
  readonly apply: (release: Release, edits: readonly Edit[]) => boolean
}

/**
 * What Tab does before it walks the slots: behind a short form it puts the whole text there, and where a
 * template has left blanks it selects the next one (with Shift the one before). The only one, already selected,
 * does not keep it.
 */
export function registerBoilerplateKeys(editor: LexicalEditor, keys: BoilerplateKeys): () => void {
  return editor.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return false
      const caret = $caretOf(event.shiftKey ? selection.anchor : selection.focus)
      if (caret === null) return false
      const release = keys.$read()
      const { offset: end } = caret
      const found =
        !event.shiftKey && selection.isCollapsed()
          ? snippetBefore(passageText(release, caret).slice(0, end), keys.snippets())
          : null
      // A key is handled in the middle of an update; what changes or selects is an update of its own.
      if (found) {
        const { slot, block, item } = caret
        const edit = { kind: 'replace', slot, block, item, start: end - found.short.length, end } as const
        queueMicrotask(() => keys.apply(release, [{ ...edit, text: found.text }]))
      } else {
        const blank = nextBlank(release, caret, event.shiftKey ? -1 : 1)
        if (blank === null) return false
        // Where the only blank is selected already, Tab leads on: it is never a trap.
        const here = !selection.isCollapsed() && samePlace(blank, caret)
        if (here && end === (event.shiftKey ? blank.start : blank.end)) return false
        queueMicrotask(() => keys.select(blank, blank.start, blank.end))
      }
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}
