/**
 * Which Thai character may follow which: the classes and the table of WTT 2.0,
 * which TIS 1566-2541 took over for Thai input. Written down here from the standard's facts.
 */

import { unitsOf } from './units.ts'

/** The classes, in the order of the table's rows and columns. */
export const wttClasses = [
  'CTRL',
  'NON',
  'CONS',
  'LV',
  'FV1',
  'FV2',
  'FV3',
  'BV1',
  'BV2',
  'BD',
  'TONE',
  'AD1',
  'AD2',
  'AD3',
  'AV1',
  'AV2',
  'AV3',
] as const
export type WttClass = (typeof wttClasses)[number]

/** `accept`: in order; `strict`: refused by careful input only; `reject`: can never stand so. */
export type WttVerdict = 'accept' | 'strict' | 'reject'

// A row is the character before, a column the one after: '.' accept, 's' strict, 'x' reject.
const table = [
  '.......xxxxxxxxxx', // CTRL
  '....ss.xxxxxxxxxx', // NON
  '.....s...........', // CONS
  '.s.ssssxxxxxxxxxx', // LV
  '.....s.xxxxxxxxxx', // FV1
  '.....s.xxxxxxxxxx', // FV2
  '....s.sxxxxxxxxxx', // FV3
  '.....s.xxx..xxxxx', // BV1
  '....ss.xxx.xxxxxx', // BV2
  '....ss.xxxxxxxxxx', // BD
  '.......xxxxxxxxxx', // TONE
  '....ss.xxxxxxxxxx', // AD1
  '....ss.xxxxxxxxxx', // AD2
  '....ss.xxxxxxxxxx', // AD3
  '....ss.xxx..xxxxx', // AV1
  '....ss.xxx.xxxxxx', // AV2
  '....ss.xxx.x.xxxx', // AV3
]

const verdictOf: Readonly<Record<string, WttVerdict>> = { '.': 'accept', s: 'strict', x: 'reject' }
const control = wttClasses.indexOf('CTRL')
const other = wttClasses.indexOf('NON')

// One entry a UTF-16 unit, so that a text costs one look-up a unit.
const classOfUnit = new Uint8Array(0x1_0000).fill(other)
classOfUnit.fill(control, 0, 0x20).fill(control, 0x7f, 0xa0)
const place = (name: WttClass, from: number, to = from) =>
  classOfUnit.fill(wttClasses.indexOf(name), from, to + 1)
place('CONS', 0x0e01, 0x0e2e)
place('FV3', 0x0e24)
place('FV3', 0x0e26)
place('FV1', 0x0e30)
place('AV2', 0x0e31)
place('FV1', 0x0e32, 0x0e33)
place('AV1', 0x0e34)
place('AV3', 0x0e35)
place('AV2', 0x0e36)
place('AV3', 0x0e37)
place('BV1', 0x0e38)
place('BV2', 0x0e39)
place('BD', 0x0e3a)
place('LV', 0x0e40, 0x0e44)
place('FV2', 0x0e45)
place('AD2', 0x0e47)
place('TONE', 0x0e48, 0x0e4b)
place('AD1', 0x0e4c, 0x0e4d)
place('AD3', 0x0e4e)

/** The number of a UTF-16 unit's class in `wttClasses`; everything that is not Thai is NON or CTRL. */
export function wttClassNumber(code: number): number {
  return classOfUnit[code] ?? other
}

/** The class of a UTF-16 unit. */
export function wttClassOf(code: number): WttClass {
  return wttClasses[wttClassNumber(code)] ?? 'NON'
}

/** What the table says of one class after another, by name. */
export function wttVerdict(before: WttClass, after: WttClass): WttVerdict {
  const row = table[wttClasses.indexOf(before)] ?? ''
  return verdictOf[row.charAt(wttClasses.indexOf(after))] ?? 'accept'
}

// The same table by class numbers, flat: the scanner asks it for every character of a text.
const width = wttClasses.length
const refused = Uint8Array.from(table.join(''), (sign) => (sign === '.' ? 0 : 1))

/** Whether careful input refuses one class number after another. */
export function refusesInSequence(before: number, after: number): boolean {
  return refused[before * width + after] === 1
}

// What to look at more closely: the refused pairs, and two following vowels, which the table lets pass.
const closer = Uint8Array.from(refused)
closer[wttClasses.indexOf('FV1') * width + wttClasses.indexOf('FV1')] = 1

/**
 * The first index from `from` on at which a character does not go with the one before it
 * (or follows a following vowel); the length of the text if there is none.
 */
export function nextOddPair(text: string, from: number): number {
  const units = unitsOf(text)
  const { length } = text
  let before = from === 0 ? control : wttClassNumber(text.charCodeAt(from - 1))
  for (let at = from; at < length; at++) {
    const here = classOfUnit[units[at] ?? 0] ?? other
    if (closer[before * width + here] === 1) return at
    before = here
  }
  return text.length
}
