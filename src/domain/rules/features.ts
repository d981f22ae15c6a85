/**
 * Which characters a text holds, as bits found in one pass. Most rules are about something that most passages
 * do not hold at all (a bracket, a full stop, ฯ); a rule that says what it needs is not even asked there.
 */

import { mayHoldSequenceFault } from '../thai/sequences.ts'
import { unitsOf } from '../thai/units.ts'
import { lookBeside } from './beside-digit.ts'

// Each feature is told by its characters, as pairs of first and last.
const characters = {
  space: '  ',
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
  fullStop: '..',
  comma: ',,',
  colon: '::',
  dash: '--–—',
  /** Blanks that are no plain space, the tab among them. */
  oddBlank: '\t\t\u00A0\u00A0\u2000\u200A\u202F\u202F\u205F\u205F\u3000\u3000',
  zeroWidthSpace: '\u200B\u200B',
  /** Joiners, direction marks, separators, the soft hyphen and the byte order mark. */
  invisible: '\u200C\u200C\u200E\u200F\u2028\u202E\u2060\u2064\u00AD\u00AD\uFEFF\uFEFF',
  control: '\u0000\u0008\u000B\u001F\u007F\u009F',
  privateUse: '\uE000\uF8FF',
  /** Symbols below U+FFFF that are drawn as pictures, and halves of the pairs above it. */
  pictograph: '\u2600\u27BF\u2B50\u2B50\u2B55\u2B55\uFE0E\uFE0F\uD83C\uD83E',
} as const

/**
 * Something that a text holds or lacks: a kind of character, or one of these: two plain spaces in a row;
 * a stretch of {@link longStretch} units without one; five digits in a row; a digit before what may be a month;
 * one glued to a Thai letter; one that seems to number what is glued to its full stop or bracket; one before a น
 * that lacks its full stop; Thai characters that do not go together.
 */
export type Feature = keyof typeof characters | (typeof combinations)[number]

const combinations = [
  'doubleSpace',
  'longStretch',
  'longNumber',
  'dayAndMonth',
  'gluedDigit',
  'gluedNumbering',
  'hourWithoutDot',
  'oddSequence',
] as const

/** From so many UTF-16 units without a plain space on, a stretch is long. */
export const longStretch = 180

const names: readonly Feature[] = [...Object.keys(characters).filter(isFeature), ...combinations]
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

const [space, doubleSpace, long] = [maskOf(['space']), maskOf(['doubleSpace']), maskOf(['longStretch'])]
const [digit, longNumber] = [maskOf(['digit']), maskOf(['longNumber'])]
const [dayAndMonth, gluedDigit] = [maskOf(['dayAndMonth']), maskOf(['gluedDigit'])]
const [gluedNumbering, hourWithoutDot] = [maskOf(['gluedNumbering']), maskOf(['hourWithoutDot'])]
const oddSequence = maskOf(['oddSequence'])

/** The bits of all features that a text has. */
export function featuresOf(text: string): number {
  let found = mayHoldSequenceFault(text) ? oddSequence : 0
  const units = unitsOf(text)
  const { length } = text
  let digits = 0
  let stretch = 0
  for (let at = 0; at < length; at++) {
    const bits = bitsOfUnit[units[at] ?? 0] ?? 0
    // Most characters are letters, of which there is nothing to tell.
    if (bits === 0) {
      digits = 0
      continue
    }
    found |= bits
    if ((bits & digit) !== 0) {
      if (++digits === 5) found |= longNumber
      found |= besideDigit(units, length, at)
      continue
    }
    digits = 0
    if ((bits & space) === 0) continue
    if (at - stretch >= longStretch) found |= long
    else if (at > 0 && at === stretch) found |= doubleSpace
    stretch = at + 1
  }
  return length - stretch >= longStretch ? found | long : found
}

function besideDigit(units: Uint16Array, length: number, at: number): number {
  const { glued, numbers, month, hour } = lookBeside(units, length, at)
  return (
    (glued ? gluedDigit : 0) |
    (numbers ? gluedNumbering : 0) |
    (month ? dayAndMonth : 0) |
    (hour ? hourWithoutDot : 0)
  )
}

/** Whether all bits of a mask are among those of a text. */
export function holds(found: number, mask: number): boolean {
  return (mask & ~found) === 0
}

/** A text without the characters of a feature; nothing of a text whose sequences are odd. */
export function withoutFeature(text: string, feature: Feature): string {
  switch (feature) {
    case 'doubleSpace':
      return text.replace(/ {2,}/g, ' ')
    case 'longStretch':
      return text.replace(/[^ ]{179}/g, '$& ')
    case 'longNumber':
      return text.replace(/([0-9๐-๙]{4})[0-9๐-๙]+/g, '$1')
    case 'dayAndMonth':
    case 'gluedDigit':
    case 'gluedNumbering':
    case 'hourWithoutDot':
      return withoutFeature(text, 'digit')
    case 'oddSequence':
      return mayHoldSequenceFault(text) ? '' : text
    default: {
      const mask = maskOf([feature])
      return text.replace(/[^]/g, (unit) => ((bitsOfUnit[unit.charCodeAt(0)] ?? 0) & mask ? '' : unit))
    }
  }
}

function isFeature(name: string): name is keyof typeof characters {
  return name in characters
}
