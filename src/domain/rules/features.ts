/**
 * Which characters a text holds, as bits found in one pass. Most rules are about something that most passages
 * do not hold at all (a bracket, a percent sign, ฯ); a rule that says what it needs is not even asked there.
 */

import { mayHoldDate } from '../thai/date-scan.ts'
import { mayHoldSequenceFault } from '../thai/sequences.ts'
import { unitsOf } from '../thai/units.ts'

// Each feature is told by its characters, as pairs of first and last.
const characters = {
  digit: '09๐๙',
  arabicDigit: '09',
  thaiDigit: '๐๙',
  latin: 'AZaz',
  openingQuote: '““',
  closingQuote: '””',
  quote: '“”""',
  openingBracket: '((',
  closingBracket: '))',
  bracket: '()[[]]',
  maiyamok: 'ๆๆ',
  paiyannoi: 'ฯฯ',
  percent: '%%',
  fullStop: '..',
  comma: ',,',
  colon: '::',
  dash: '--–—',
  exclamation: '!!??',
  ampersand: '&&',
  nikhahit: 'ํํ',
  /** Blanks that are no plain space, the tab among them. */
  oddBlank: '\t\t\u00A0\u00A0\u2000\u200A\u202F\u202F\u205F\u205F\u3000\u3000',
  zeroWidthSpace: '\u200B\u200B',
  /** Joiners, direction marks, separators, the soft hyphen and the byte order mark. */
  invisible: '\u200C\u200C\u200E\u200F\u2028\u202E\u2060\u2064\u00AD\u00AD\uFEFF\uFEFF',
  control: '\u0000\u0008\u000B\u001F\u007F\u009F',
  privateUse: '\uE000\uF8FF',
  replacement: '\uFFFD\uFFFD',
  /** Symbols below U+FFFF that are drawn as pictures, and halves of the pairs above it. */
  pictograph: '\u2600\u27BF\u2B50\u2B50\u2B55\u2B55\uFE0E\uFE0F\uD83C\uD83E',
} as const

/**
 * Something that a text holds or lacks: a kind of character, two plain spaces in a row, five digits in a row,
 * a digit before what may be a month, or Thai characters that do not go together.
 */
export type Feature = keyof typeof characters | 'doubleSpace' | 'longNumber' | 'dayAndMonth' | 'oddSequence'

const names: readonly Feature[] = [
  ...Object.keys(characters).filter(isFeature),
  'doubleSpace',
  'longNumber',
  'dayAndMonth',
  'oddSequence',
]
const bits = new Map(names.map((name, index) => [name, 1 << index]))

// By UTF-16 unit, so that a text costs one look-up a unit.
const bitsOfUnit = new Int32Array(0x1_0000)
for (const [name, pairs] of Object.entries(characters)) {
  for (let at = 0; at < pairs.length; at += 2) {
    for (let unit = pairs.charCodeAt(at); unit <= pairs.charCodeAt(at + 1); unit++) {
      bitsOfUnit[unit] = (bitsOfUnit[unit] ?? 0) | (isFeature(name) ? maskOf([name]) : 0)
    }
  }
}

/** The bits of some features together. */
export function maskOf(features: readonly Feature[]): number {
  return features.reduce((mask, feature) => mask | (bits.get(feature) ?? 0), 0)
}

const space = 0x20
const doubleSpace = maskOf(['doubleSpace'])
const digit = maskOf(['digit'])
const longNumber = maskOf(['longNumber'])
const dayAndMonth = maskOf(['dayAndMonth'])
const oddSequence = maskOf(['oddSequence'])

/** The bits of all features that a text has. */
export function featuresOf(text: string): number {
  let found = mayHoldSequenceFault(text) ? oddSequence : 0
  const units = unitsOf(text)
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] ?? 0
    const bits = bitsOfUnit[unit] ?? 0
    if (bits === 0) {
      digits = 0
      if (unit === space && units[at + 1] === space && at + 1 < text.length) found |= doubleSpace
      continue
    }
    found |= bits
    digits = (bits & digit) === 0 ? 0 : digits + 1
    if (digits === 5) found |= longNumber
  }
  if ((found & digit) !== 0 && mayHoldDate.test(text)) found |= dayAndMonth
  return found
}

/** Whether all bits of a mask are among those of a text. */
export function holds(found: number, mask: number): boolean {
  return (mask & ~found) === 0
}

/** A text without the characters of a feature; nothing of a text whose sequences are odd. */
export function withoutFeature(text: string, feature: Feature): string {
  if (feature === 'doubleSpace') return text.replace(/ {2,}/g, ' ')
  if (feature === 'oddSequence') return mayHoldSequenceFault(text) ? '' : text
  if (feature === 'dayAndMonth') return withoutFeature(text, 'digit')
  if (feature === 'longNumber') return text.replace(/([0-9๐-๙]{4})[0-9๐-๙]+/g, '$1')
  const mask = maskOf([feature])
  return text.replace(/[^]/g, (unit) => ((bitsOfUnit[unit.charCodeAt(0)] ?? 0) & mask ? '' : unit))
}

function isFeature(name: string): name is keyof typeof characters {
  return name in characters
}
