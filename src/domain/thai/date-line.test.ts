import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateLine, longDate, shortDate, weekdayOf } from './buddhist-date.ts'
import { arabicDigits, monthNumber, readDateLine, weekdayNumber } from './date-line.ts'

const anyDate = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays('1857-01-01', days))
const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)))

describe('a date line', () => {
  it('is read back, however it is written', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const weekday = weekdayOf(date)
        expect(readDateLine(dateLine(date))).toMatchObject({ date, weekday })
        expect(readDateLine(thaiDigits(dateLine(date)))).toMatchObject({ date, weekday })
        expect(readDateLine(`วันที่ ${longDate(date)}`)).toMatchObject({ date, weekday: null })
        expect(readDateLine(`  วันที่  ${shortDate(date)} `)).toMatchObject({ date })
        expect(readDateLine(dateLine(date).replaceAll(' ', ''))).toMatchObject({ date, weekday })
      }),
      { numRuns: 300 },
    )
  })

  it('may carry พ.ศ.', () => {
    expect(readDateLine('วันจันทร์ที่ 29 เมษายน พ.ศ. 2567')?.date).toBe('2024-04-29')
  })

  it('keeps a wrong weekday apart from the date', () => {
    expect(readDateLine('วันอังคารที่ 29 เมษายน 2567')).toMatchObject({ weekday: 2, date: '2024-04-29' })
    expect(readDateLine('วันจันร์ที่ 29 เมษายน 2567')).toMatchObject({ weekday: null, date: '2024-04-29' })
  })

  it('has no date where there is none', () => {
    expect(readDateLine('วันพุธที่ 31 เมษายน 2567')).toMatchObject({ day: 31, month: 4, date: null })
    expect(readDateLine('วันจันทร์ที่ 29 เมศายน 2567')).toMatchObject({ month: null, date: null })
    expect(readDateLine('วันจันทร์ที่ 29 เมษายน 2024')).toMatchObject({ year: 2024, date: null })
  })

  it.each(['วันที่ 29 เมษายน 2567 นายประเสริฐ จันทรรวงทอง', 'วันจันทร์', '29/04/2567', 'วันที่', '', 'วัน'.repeat(50)])(
    'is not %j',
    (line) => {
      expect(readDateLine(line)).toBeNull()
    },
  )

  it('is refused in linear time', () => {
    expect(readDateLine(`วัน${' '.repeat(1_000_000)}ที่`)).toBeNull()
  })

  it('knows the names of months and weekdays', () => {
    expect(['มกราคม', 'ธ.ค.', 'มิย', 'มีค.'].map(monthNumber)).toEqual([1, 12, 6, 3])
    expect(monthNumber('มกรา')).toBeNull()
    expect(['อาทิตย์', 'พฤหัส', 'เสาร์', 'วันเสาร์'].map(weekdayNumber)).toEqual([0, 4, 6, null])
    expect(arabicDigits('๒๕๖๗ (2024)')).toBe('2567 (2024)')
  })
})
