import type { ReplaceEdit } from './edits.ts'
import type { Place } from './passages.ts'
import type { Release } from './release.ts'

/**
 * What a `\n` begins in a passage: another block (a paragraph, a line of the abstract), another item (of a list),
 * or null where there is but one line (a headline, a cell, a caption).
 */
export function newLineIn({ body }: Release, { slot, block }: Place): 'block' | 'item' | null {
  switch (slot) {
    case 'abstract':
    case 'short':
      return 'block'
    case 'english':
      return block === 0 ? null : 'item'
    case 'body':
      switch (body[block]?.kind) {
        case 'list':
          return 'item'
        case 'table':
        case 'figure':
          return null
        default:
          return 'block'
      }
    default:
      return null
  }
}

/** The edit as its passage takes it: where there is but one line, lines follow each other with a blank. */
export function asTaken(release: Release, edit: ReplaceEdit): ReplaceEdit {
  return newLineIn(release, edit) === null ? { ...edit, text: edit.text.replaceAll('\n', ' ') } : edit
}
