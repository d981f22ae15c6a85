import type { IsoDate } from '../release/release.ts'
import { isoDate, monthAbbreviations, monthNames } from './buddhist-date.ts'
import { monthNumber, weekdayNumber } from './date-line.ts'

/** A part of a date as it stands in a text; offsets are UTF-16 units. */
export interface DatePart {
  readonly start: number
  readonly end: number
  /** As a number: the weekday 0 (Sunday) to 6, the day, the month 1–12, or the year as written. */
  readonly value: number
}

/** How a year is written: in full or as the last two digits, in the Buddhist or the Common Era. */
export type YearForm = 'buddhist' | 'common' | 'short' | 'unknown'

/** A date found in running text, right or wrong, with its parts. */
export interface ScannedDate {
  readonly start: number
  readonly end: number
  readonly weekday: DatePart | null
  /** The first day of a range such as `3 - 5 มกราคม`, with its weekday where it names one. */
  readonly from: { readonly day: DatePart; readonly weekday: DatePart | null } | null
  readonly day: DatePart
  readonly month: DatePart
  /** The month is written in full. */
  readonly full: boolean
  readonly year: DatePart | null
  /** The era named before the year, as in `พ.ศ. 2567`. */
  readonly era: 'buddhist' | 'common' | null
  readonly yearForm: YearForm | null
  /** The year of the Common Era that is meant; null without a year or where it cannot be told. */
  readonly commonYear: number | null
  /** The day that is meant; null where there is no such day or no year. */
  readonly date: IsoDate | null
}

const months = monthNames.join('|')
const shortMonths = monthAbbreviations.map((name) => name.replaceAll('.', '\\.?')).join('|')
const weekdays = 'อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์'

const dayAndMonth = new RegExp(
  `([0-9๐-๙]{1,2})([ \\u00A0]{0,3})(?:(${months})|(${shortMonths})(?![ก-ฮะ-ูเ-๎]))`,
  'g',
)
// Asked after the match: before it, the question would be put to every letter of the text.
const partOfNumber = /[0-9๐-๙.,:/-]/
const yearBehind =
  /[ \u00A0]{0,3}(?:(พ\.?[ ]?ศ\.?|พุทธศักราช|ค\.?[ ]?ศ\.?)[ \u00A0]{0,2})?([0-9๐-๙]{1,9})(?![0-9๐-๙]{0,9}[,.:][0-9๐-๙])/y
const weekdayBefore = new RegExp(`(?:วัน)?(${weekdays})(?:ที่)?[ \\u00A0]{0,3}$`, 'u')
const lastOfWeekdays = new Set(weekdays.split('|').map((name) => name.slice(-1)))
const dashes = new Set('-–—')
const rangeBefore = /(?<![0-9๐-๙.,:/])([0-9๐-๙]{1,2})[ \u00A0]{0,3}[-–—][ \u00A0]{0,3}$/u

// The first two characters of the months, in full, in short, and in short without the first full stop.
const beginnings = new Set(
  [...monthNames, ...monthAbbreviations, ...monthAbbreviations.map((name) => name.replace('.', ''))].map(
    (name) => name.slice(0, 2),
  ),
)
const beginningsInUnits = new Set(
  [...beginnings].map((letters) => unitPair(letters.charCodeAt(0), letters.charCodeAt(1))),
)

/** Whether two UTF-16 units are the first two characters of a month, in full or in short. */
export function beginsMonth(first: number, second: number): boolean {
  return beginningsInUnits.has(unitPair(first, second))
}

function unitPair(first: number, second: number): number {
  return first * 0x1_0000 + second
}

const mayHoldDate = new RegExp(
  `[0-9๐-๙][ \\u00A0]{0,3}(?:${[...beginnings].map((letters) => letters.replace('.', '\\.')).join('|')})`,
)

/**
 * Finds the dates of a text that name a day and a Thai month, in full or in short, in either digits,
 * with or without weekday and year. Linear in the text.
 */
export function scanDates(text: string): readonly ScannedDate[] {
  if (!mayHoldDate.test(text)) return []
  const found: ScannedDate[] = []
  dayAndMonth.lastIndex = 0
  for (let match = dayAndMonth.exec(text); match; match = dayAndMonth.exec(text)) {
    if (!partOfNumber.test(text[match.index - 1] ?? '')) found.push(scanned(text, match))
  }
  return found
}

function scanned(text: string, match: RegExpExecArray): ScannedDate {
  const at = match.index
  const written = match[1] ?? ''
  const name = match[3] ?? match[4] ?? ''
  const monthStart = at + written.length + (match[2] ?? '').length
  const day = part(at, written)
  const month = { start: monthStart, end: monthStart + name.length, value: monthNumber(name) ?? 0 }
  const yearRead = readYear(text, month.end)
  const lead = text.slice(Math.max(0, at - 24), at)
  const leadStart = at - lead.length
  const from = readFrom(text, lead, leadStart)
  const weekday = from ? null : readWeekday(lead, leadStart)
  const commonYear = yearRead?.commonYear ?? null
  return {
    start: from ? startWith(text, from.weekday, from.day) : startWith(text, weekday, day),
    end: yearRead?.year.end ?? month.end,
    weekday,
    from,
    day,
    month,
    full: match[3] !== undefined,
    year: yearRead?.year ?? null,
    era: yearRead?.era ?? null,
    yearForm: yearRead?.form ?? null,
    commonYear,
    date: commonYear === null ? null : isoDate(commonYear, month.value, day.value),
  }
}

// A weekday is usually written with วัน in front.
function startWith(text: string, weekday: DatePart | null, day: DatePart): number {
  if (!weekday) return day.start
  return text.startsWith('วัน', weekday.start - 3) ? weekday.start - 3 : weekday.start
}

function readFrom(text: string, lead: string, leadStart: number): ScannedDate['from'] {
  if (!dashes.has(lead.charAt(endOfWords(lead) - 1))) return null
  const range = rangeBefore.exec(lead)
  const written = range?.[1]
  if (!range || written === undefined) return null
  const day = part(leadStart + range.index, written)
  const before = text.slice(Math.max(0, day.start - 24), day.start)
  return { day, weekday: readWeekday(before, day.start - before.length) }
}

function readWeekday(lead: string, leadStart: number): DatePart | null {
  if (!mayEndInWeekday(lead)) return null
  const match = weekdayBefore.exec(lead)
  const name = match?.[1]
  if (!match || name === undefined) return null
  const value = weekdayNumber(name)
  if (value === null) return null
  const start = leadStart + match.index + match[0].indexOf(name)
  return { start, end: start + name.length, value }
}

// The expressions try every letter before they come to the end, so its last letter is looked at first.
function mayEndInWeekday(lead: string): boolean {
  const end = endOfWords(lead)
  return lastOfWeekdays.has(lead.charAt((lead.startsWith('ที่', end - 3) ? end - 3 : end) - 1))
}

// Where the words end before the blanks that may stand in front of a day.
function endOfWords(lead: string): number {
  let end = lead.length
  while (end > lead.length - 3 && (lead[end - 1] === ' ' || lead[end - 1] === '\u00A0')) end--
  return end
}

function readYear(
  text: string,
  from: number,
): {
  readonly year: DatePart
  readonly era: ScannedDate['era']
  readonly form: YearForm
  readonly commonYear: number | null
} | null {
  yearBehind.lastIndex = from
  const match = yearBehind.exec(text)
  const written = match?.[2]
  if (!match || written === undefined) return null
  const year = part(from + match[0].length - written.length, written)
  const era = match[1] === undefined ? null : match[1].startsWith('ค') ? 'common' : 'buddhist'
  return { year, era, ...formOf(year.value, written.length, era) }
}

// Two digits are the last ones of a Buddhist year: 29 เม.ย. 67 is 2567.
function formOf(
  value: number,
  digits: number,
  era: ScannedDate['era'],
): { readonly form: YearForm; readonly commonYear: number | null } {
  const common = era === 'common'
  if (digits === 2 && !common && value >= 40) return { form: 'short', commonYear: 2500 + value - 543 }
  if (digits !== 4) return { form: 'unknown', commonYear: null }
  if (value >= 2300 && value <= 2620 && !common) return { form: 'buddhist', commonYear: value - 543 }
  if (value >= 1800 && value <= 2100) return { form: 'common', commonYear: value }
  return { form: 'unknown', commonYear: null }
}

function part(start: number, written: string): DatePart {
  return { start, end: start + written.length, value: numberOf(written) }
}

// The last four bits of a digit are its value, of a Thai one too.
function numberOf(digits: string): number {
  let value = 0
  for (let at = 0; at < digits.length; at++) value = value * 10 + (digits.charCodeAt(at) & 0xf)
  return value
}
