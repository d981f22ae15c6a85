/**
 * A blank: a place in a template that is still to be filled, written `[…ชื่อประธาน]`. The dots behind the
 * bracket are what tells it from a bracket that somebody meant: none of 401 real releases has such a one.
 */
export interface Blank {
  /** UTF-16 units, brackets included. */
  readonly start: number
  readonly end: number
  /** What is to be filled in. */
  readonly name: string
}

const blank = /\[…([^\]\s][^\]\n]{0,80})\]/g

/** The blanks of a line, in order. */
export function blanksIn(text: string): readonly Blank[] {
  if (!text.includes('[…')) return []
  return [...text.matchAll(blank)].map(({ index, 0: whole, 1: name = '' }) => ({
    start: index,
    end: index + whole.length,
    name,
  }))
}
