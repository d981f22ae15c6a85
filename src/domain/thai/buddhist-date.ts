import type { IsoDate } from '../release/release.ts'

/** Sunday first, as {@link weekdayOf} counts. */
export const weekdayNames = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const

/** January first. */
export const monthNames = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const

/** January first. */
export const monthAbbreviations = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const

/** A day of the Gregorian calendar: `month` 1–12, `day` 1–31, `year` of the Common Era. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Years from the Common Era to the Buddhist Era; what ICU does for all years, too. */
const eraDifference = 543

/** The year of the Buddhist Era in which a year of the Common Era is written. */
export function buddhistYear(commonYear: number): number {
  return commonYear + eraDifference
}

/** The year of the Common Era that a year of the Buddhist Era is. */
export function commonYear(buddhistYear: number): number {
  return buddhistYear - eraDifference
}

/** How many days a month (1–12) of a year of the Common Era has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The date of a calendar day, or null where there is no such day in the years 1 to 9999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The calendar day of a date, or null where the text is not `YYYY-MM-DD` or there is no such day. */
export function calendarDay(date: IsoDate): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return null
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  return isoDate(year, month, day) === null ? null : { year, month, day }
}

/** Whether the text is a date that exists. */
export function isIsoDate(text: string): boolean {
  return calendarDay(text) !== null
}

/** The day of the week, 0 for Sunday to 6 for Saturday. Throws a RangeError for a date that does not exist. */
export function weekdayOf(date: IsoDate): number {
  return modulo(dayNumber(existing(date)) + 4, 7)
}

/** The date that lies `days` later (earlier, where negative). Throws a RangeError outside the years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(existing(date)) + days)
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(existing(to)) - dayNumber(existing(from))
}

/** `29 เมษายน 2567`. Throws a RangeError for a date that does not exist, as do the other forms. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = existing(date)
  return `${day} ${monthNames[month - 1]} ${buddhistYear(year)}`
}

/** `29 เม.ย. 2567` */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = existing(date)
  return `${day} ${monthAbbreviations[month - 1]} ${buddhistYear(year)}`
}

/** `29/04/2567`, the numeric line of the site's page. */
export function numericDate(date: IsoDate): string {
  const { year, month, day } = existing(date)
  return `${pad(day, 2)}/${pad(month, 2)}/${buddhistYear(year)}`
}

/** `วันจันทร์ที่ 29 เมษายน 2567`, the date line of the site's page. */
export function dateLine(date: IsoDate): string {
  return `วัน${weekdayNames[weekdayOf(date)]}ที่ ${longDate(date)}`
}

function existing(date: IsoDate): CalendarDay {
  const found = calendarDay(date)
  if (!found) throw new RangeError(`There is no day ${date}.`)
  return found
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

// Days since 1 January 1970, a Thursday, counted in eras of 400 years that begin on 1 March:
// integers throughout, because a Date would bring the time zone of the machine into it.
function dayNumber({ year, month, day }: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dateOfDayNumber(number: number): IsoDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const date = isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  if (date === null) throw new RangeError('The day lies outside the years 1 to 9999.')
  return date
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
