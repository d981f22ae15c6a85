import type { Place } from '../../release/passages.ts'
import type { Release } from '../../release/release.ts'
import type { Reading } from '../reading.ts'

/** Two lines that follow one another in the abstract or the body. */
export interface LinePair {
  readonly upper: Reading
  readonly lower: Reading
}

// What the scripts of the radio programmes say of themselves, and what their page's player leaves behind.
const radioWords = /รับฟังไทยคู่ฟ้า|สื่อสารภารกิจรัฐบาล|เสียงจากใจ|support the audio element/u

/** Whether a release is a script for the radio: those are broken into breaths on purpose. */
export function isRadioScript({ category }: Release, readings: readonly Reading[]): boolean {
  if (category.includes('รายการวิทยุ') || category.includes('รายการเสียง')) return true
  return category === '' && readings.some(({ slot, text }) => slot === 'body' && radioWords.test(text))
}

/** The pairs of neighbouring lines that a join could make one; list items, cells and captions keep their lines. */
export function* linePairs(readings: readonly Reading[]): Generator<LinePair> {
  for (let index = 1; index < readings.length; index++) {
    const upper = readings[index - 1]
    const lower = readings[index]
    if (!upper || !lower || upper.slot !== lower.slot || !joinable(upper) || !joinable(lower)) continue
    yield { upper, lower }
  }
}

/** The place and kind of the edit that joins the lower line of a pair to the upper one. */
export function joinEdit(upper: Place, glue: '' | ' ') {
  return { kind: 'join' as const, slot: upper.slot, block: upper.block, item: 0, glue }
}

function joinable({ slot, kind }: Reading): boolean {
  return slot === 'abstract' || (slot === 'body' && isProse(kind))
}

function isProse(kind: Reading['kind']): boolean {
  return kind === 'paragraph' || kind === 'subheading' || kind === 'quotation'
}
