import type { Place } from './passages.ts'

/** Replaces the UTF-16 units from `start` up to `end` of a passage; a `\n` in `text` starts a new line, where there is one (`newLineIn`). */
export interface ReplaceEdit extends Place {
  readonly kind: 'replace'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Joins a line of the abstract or a block of the body with the one after it, with `glue` between. */
export interface JoinEdit extends Place {
  readonly kind: 'join'
  readonly glue: '' | ' '
}

/** A change to a release that a fix proposes. */
export type Edit = ReplaceEdit | JoinEdit
