import { eachMatch } from '../each-match.ts'
import { holds, maskOf } from '../features.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import type { Reading } from '../reading.ts'
import { wasCut } from './cut-slot.ts'

/** A bracket without its partner. */
export interface LoneBracket {
  readonly reading: Reading
  readonly at: number
  readonly character: '(' | ')' | '[' | ']'
}

const anyOfThem = maskOf(['bracket'])
const anyBracket = /[()[\]]/g
// 1) 1.2) ก) a) iv) ๑) number the parts of a list, and close nothing.
const enumerator =
  /(?:^|[\s\u00A0\u200B(“"',:;/-]|และ|หรือ)(\d{1,3}(?:\.\d{1,2})*\.?|[๐-๙]{1,2}|[ก-ฮ]|[A-Za-z]|[ivx]{1,4})[\s\u00A0\u200B]*$/
// …การเกษตร2) has lost its blank; list-inline-number speaks of it.
const gluedEnumerator = /[ก-๎]\d{1,2}$/
const firstOfList = new Set(['1', '1.', '๑', 'ก', 'a', 'A', 'i'])
const smile = /[:;]-?$/
/** Lines over which a pair may run. */
const longestPair = 3

/**
 * The brackets of a stream of passages that have no partner. A pair may run over a line break,
 * and the closing brackets of enumerators need no opening one.
 */
export function loneBrackets(readings: readonly Reading[]): LoneBracket[] {
  const lone: LoneBracket[] = []
  const paired = new Set<LoneBracket>()
  // The brackets that a later line may still close; no more of them than one passage leaves open.
  let waiting: LoneBracket[] = []
  for (const reading of readings) {
    if (!holds(reading.features, anyOfThem)) continue
    waiting = waiting.filter((opening) => near(opening.reading, reading))
    for (const bracket of loneOf(reading)) {
      lone.push(bracket)
      if (!closes(bracket)) waiting.push(bracket)
      else {
        const partner = lastOf(waiting, bracket.character === ')' ? '(' : '[')
        const opening = waiting[partner]
        if (!opening || opening.reading === reading) continue
        waiting.splice(partner, 1)
        paired.add(opening).add(bracket)
      }
    }
  }
  return lone.filter((bracket) => !paired.has(bracket) && (closes(bracket) || !wasCut(bracket.reading)))
}

const loneOf = keptWithReading(loneIn)

function loneIn(reading: Reading): LoneBracket[] {
  const { text } = reading
  const open: LoneBracket[] = []
  const lone: LoneBracket[] = []
  const enumerators: number[] = []
  for (const { 0: character, index: at } of eachMatch(anyBracket, text)) {
    if (character !== '(' && character !== ')' && character !== '[' && character !== ']') continue
    const bracket: LoneBracket = { reading, at, character }
    if (!closes(bracket)) {
      open.push(bracket)
      continue
    }
    const partner = lastOf(open, character === ')' ? '(' : '[')
    const before = text.slice(Math.max(0, at - 14), at)
    if (character === ')' && numbers(before, open[partner], at, enumerators)) enumerators.push(at)
    else if (partner >= 0) open.splice(partner, 1)
    else if (!smile.test(before)) {
      // ( … ] is one fault: the bracket that closes has the wrong shape.
      lone.push(bracket)
      open.pop()
    }
  }
  // (ระยะที่ 1) ends like an enumerator and is none.
  for (const bracket of open) {
    const ending = bracket.character === '(' ? enumerators.findIndex((at) => at > bracket.at) : -1
    if (ending >= 0) enumerators.splice(ending, 1)
    else lone.push(bracket)
  }
  return lone.sort((a, b) => a.at - b.at)
}

// Inside (…) a number closes the bracket unless a list has begun there: (ได้แก่ 1) … 2) …).
function numbers(
  before: string,
  opening: LoneBracket | undefined,
  at: number,
  enumerators: readonly number[],
): boolean {
  // Too near to its partner to be the end of a list's number.
  if (opening && at - opening.at <= 6) return false
  const number = enumerator.exec(before)?.[1]
  if (!opening) return number !== undefined || gluedEnumerator.test(before)
  if (number === undefined) return false
  return firstOfList.has(number) || (enumerators.at(-1) ?? -1) > opening.at
}

function closes({ character }: LoneBracket): boolean {
  return character === ')' || character === ']'
}

function lastOf(open: readonly LoneBracket[], character: '(' | '['): number {
  for (let index = open.length - 1; index >= 0; index--)
    if (open[index]?.character === character) return index
  return -1
}

function near(opening: Reading, reading: Reading): boolean {
  return opening.slot !== reading.slot || reading.block - opening.block <= longestPair
}
