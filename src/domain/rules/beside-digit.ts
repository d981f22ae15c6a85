import { beginsMonth } from '../thai/date-scan.ts'

/** What stands beside a digit. */
export interface BesideDigit {
  /** A Thai letter before or behind it, with no blank between. */
  readonly glued: boolean
  /** A full stop or a closing bracket, and a letter or an opening quotation mark right behind that. */
  readonly numbers: boolean
  /** What may be a month. */
  readonly month: boolean
  /** น, as behind an hour, without its full stop. */
  readonly hour: boolean
}

const [fullStop, closingBracket, hourLetter] = [0x2e, 0x29, 0x0e19]
const [openingQuote, straightQuote] = [0x201c, 0x22]
const mostBlanks = 3
const mostBlanksBeforeHour = 2

/** Looks around the digit at an index of a text, given by its UTF-16 units and its length. */
export function lookBeside(units: Uint16Array, length: number, at: number): BesideDigit {
  const unitAt = (index: number) => (index >= 0 && index < length ? (units[index] ?? 0) : 0)
  const behind = unitAt(at + 1)
  let next = at + 1
  while (next <= at + mostBlanks && isBlank(unitAt(next))) next++
  return {
    glued: endsWord(unitAt(at - 1)) || beginsWord(behind),
    numbers: (behind === fullStop || behind === closingBracket) && beginsText(unitAt(at + 2)),
    month: beginsMonth(unitAt(next), unitAt(next + 1)),
    hour:
      unitAt(next) === hourLetter && next - at - 1 <= mostBlanksBeforeHour && unitAt(next + 1) !== fullStop,
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0
}

// A consonant, or a vowel that stands before one.
function beginsWord(unit: number): boolean {
  return (unit >= 0x0e01 && unit <= 0x0e2e) || (unit >= 0x0e40 && unit <= 0x0e44)
}

// A consonant, or a vowel or mark that belongs to one.
function endsWord(unit: number): boolean {
  return (
    (unit >= 0x0e01 && unit <= 0x0e2e) ||
    (unit >= 0x0e30 && unit <= 0x0e3a) ||
    (unit >= 0x0e40 && unit <= 0x0e45) ||
    (unit >= 0x0e47 && unit <= 0x0e4e)
  )
}

function beginsText(unit: number): boolean {
  const small = unit | 0x20
  return (
    beginsWord(unit) || (small >= 0x61 && small <= 0x7a) || unit === openingQuote || unit === straightQuote
  )
}
