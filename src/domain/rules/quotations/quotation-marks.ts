import { eachMatch } from '../each-match.ts'
import { holds, maskOf } from '../features.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import type { Reading } from '../reading.ts'

/** A double quotation mark: where it stands and which way its neighbours say that it faces. */
export interface Mark {
  readonly reading: Reading
  readonly at: number
  readonly character: '“' | '”' | '"'
  /** `opening` has a blank before and a letter behind, `closing` the reverse; `unclear` is anything else. */
  readonly faces: 'opening' | 'closing' | 'unclear'
  /** The first thing in its passage. */
  readonly leads: boolean
}

const freeBefore = /[\s\u00A0\u200B([{“”‘"]/
const freeAfter = /[\s\u00A0\u200B)\]},.;:!?“”’"…]/
const anyMark = /[“”"]/g
// A screen of 55" or a pipe of 4” is measured in inches; 98° 16' 28.834" is a place on the map.
const inches = /(?:(?:ขนาด|จอ|ท่อ|กว้าง|ยาว|สูง|หนา)[^“”"]{0,20}|\d[ \u00A0]?[°ํ][^“”"]{0,20})\d["”]$/

const quote = maskOf(['quote'])
const none: readonly Mark[] = []

/** The double quotation marks of a passage in their order; inch marks are left out. */
export function marksOf(reading: Reading): readonly Mark[] {
  return holds(reading.features, quote) ? marksIn(reading) : none
}

const marksIn = keptWithReading((reading): readonly Mark[] => {
  const found: Mark[] = []
  const { text } = reading
  const first = text.search(/[^\s\u00A0\u200B]/)
  for (const { 0: character, index } of eachMatch(anyMark, text)) {
    if (character !== '“' && character !== '”' && character !== '"') continue
    if (inches.test(text.slice(Math.max(0, index - 30), index + 1))) continue
    found.push({ reading, at: index, character, faces: facing(text, index), leads: index === first })
  }
  return found
})

function facing(text: string, at: number): Mark['faces'] {
  const before = text[at - 1]
  const after = text[at + 1]
  const left = before === undefined || freeBefore.test(before)
  const right = after === undefined || freeAfter.test(after)
  if (left === right) return 'unclear'
  return left ? 'opening' : 'closing'
}
