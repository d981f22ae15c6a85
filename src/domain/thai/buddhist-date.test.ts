import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  buddhistYear,
  calendarDay,
  commonYear,
  dateLine,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isoDate,
  longDate,
  numericDate,
  shortDate,
  weekdayOf,
} from './buddhist-date.ts'

const dayInMilliseconds = 86_400_000
// ICU changes to the Julian calendar before October 1582.
const anyDay = fc.integer({
  min: Date.UTC(1600, 0, 1) / dayInMilliseconds,
  max: Date.UTC(9456, 11, 31) / dayInMilliseconds,
})
const isoOf = (day: number) => new Date(day * dayInMilliseconds).toISOString().slice(0, 10)

const icuDateLine = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const icuShortMonth = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', { month: 'short', timeZone: 'UTC' })

describe('the Buddhist-era date', () => {
  it('writes the seed’s date line', () => {
    expect(dateLine('2024-04-29')).toBe('วันจันทร์ที่ 29 เมษายน 2567')
    expect(longDate('2024-04-29')).toBe('29 เมษายน 2567')
    expect(shortDate('2024-04-29')).toBe('29 เม.ย. 2567')
    expect(numericDate('2024-04-09')).toBe('09/04/2567')
  })

  it('says what ICU says of every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const at = new Date(day * dayInMilliseconds)
        expect(dateLine(isoOf(day))).toBe(icuDateLine.format(at))
        expect(shortDate(isoOf(day))).toContain(icuShortMonth.format(at))
        expect(weekdayOf(isoOf(day))).toBe(at.getUTCDay())
      }),
      { numRuns: 1000 },
    )
  })

  it('counts days as UTC does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -80_000, max: 80_000 }), (day, step) => {
        const later = Math.max(Date.UTC(1600, 0, 1) / dayInMilliseconds, day + step)
        fc.pre(later <= Date.UTC(9999, 11, 31) / dayInMilliseconds)
        expect(addDays(isoOf(day), later - day)).toBe(isoOf(later))
        expect(daysBetween(isoOf(day), isoOf(later))).toBe(later - day)
      }),
      { numRuns: 1000 },
    )
  })

  it('knows the ends of its calendar', () => {
    expect(weekdayOf('0001-01-01')).toBe(1)
    expect(addDays('0001-01-01', 3_652_058)).toBe('9999-12-31')
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
  })

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(isoDate(2023, 2, 29)).toBeNull()
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
  })

  it.each([
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-4-29',
    '0000-01-01',
    '2024-04-29T00:00',
    ' 2024-04-29',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(calendarDay(text)).toBeNull()
    expect(() => dateLine(text)).toThrow(RangeError)
  })

  it('refuses days that are not whole numbers', () => {
    expect(isoDate(2024, 4, 1.5)).toBeNull()
    expect(isoDate(Number.NaN, 4, 1)).toBeNull()
  })

  it('adds 543 to a year and takes it away', () => {
    expect(buddhistYear(2024)).toBe(2567)
    expect(commonYear(2567)).toBe(2024)
  })
})
