import { passages } from './passages.ts'
import type { Passage, Place, Slot } from './passages.ts'
import type { Release } from './release.ts'

/** A place in a text by its words and those around it, not by its offset. */
export interface TextAnchor {
  readonly slot: Slot
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** Where an anchor holds: UTF-16 units of one passage. */
export interface Anchored extends Place {
  readonly start: number
  readonly end: number
}

/** How much of the text around is remembered, in UTF-16 units. */
const surroundings = 32

/** The anchor of what stands between `start` and `end` of a passage. */
export function anchorOf(passage: Passage, start: number, end: number): TextAnchor {
  const { slot, text } = passage
  return {
    slot,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - surroundings), start),
    after: text.slice(end, end + surroundings),
  }
}

/**
 * Where an anchor holds in a release now: of all places that have its words, the one whose surroundings are
 * most like those remembered, the first of equals. Null where the words are gone.
 */
export function findAnchor(release: Release, anchor: TextAnchor): Anchored | null {
  const { slot, quote } = anchor
  let best: Anchored | null = null
  let most = -1
  for (const passage of passages(release)) {
    if (passage.slot !== slot) continue
    for (const start of quote === '' ? [0] : occurrences(passage.text, quote)) {
      const end = start + quote.length
      const alike = likeness(passage.text, start, end, anchor)
      if (alike <= most) continue
      most = alike
      best = { slot, block: passage.block, item: passage.item, start, end }
    }
  }
  return best
}

function* occurrences(text: string, quote: string): Iterable<number> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at
}

function likeness(text: string, start: number, end: number, { before, after }: TextAnchor): number {
  let alike = 0
  for (let back = 1; back <= before.length && text[start - back] === before[before.length - back]; back++)
    alike++
  for (let on = 0; on < after.length && text[end + on] === after[on]; on++) alike++
  // The edges of a passage count as much as a letter: a short passage quoted whole is itself.
  if (start === 0 && before === '') alike++
  if (end === text.length && after === '') alike++
  return alike
}
