import type { ReplaceEdit } from '#domain/release/edits.ts'
import { passageText } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { Stretch } from '#domain/search/find-in-release.ts'
import { asOtherKeys } from '#domain/thai/keyboard-layouts.ts'

/**
 * The edits that read what is selected as the other keyboard layout would have typed it. With only a caret,
 * the word before it is meant: everything back to the last blank.
 */
export function rescueEdits(release: Release, selected: readonly Stretch[]): readonly ReplaceEdit[] {
  return selected.flatMap(({ slot, block, item, start, end }): ReplaceEdit[] => {
    const passage = passageText(release, { slot, block, item })
    const from = start === end ? passage.slice(0, end).search(/\S+$/u) : start
    if (from === -1 || from === end) return []
    const typed = passage.slice(from, end)
    const meant = asOtherKeys(typed)
    if (meant === typed) return []
    return [{ kind: 'replace', slot, block, item, start: from, end, text: meant }]
  })
}
