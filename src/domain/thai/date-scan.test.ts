import { describe, expect, it } from 'vitest'
import { scanDates } from './date-scan.ts'

const dates = (text: string) => scanDates(text).map(({ date }) => date)

describe('scanDates', () => {
  it('reads months in full and in short, in either digits and either era', () => {
    expect(dates('วันที่ 29 เมษายน 2567')).toEqual(['2024-04-29'])
    expect(dates('๒๙ เม.ย. ๖๗')).toEqual(['2024-04-29'])
    expect(dates('29 เมย 2567 และ 1 พ.ค.67')).toEqual(['2024-04-29', '2024-05-01'])
    expect(dates('29 เมษายน พ.ศ. 2567, 29 เมษายน ค.ศ. 2024, 29 เมษายน 2024')).toEqual([
      '2024-04-29',
      '2024-04-29',
      '2024-04-29',
    ])
  })

  it('reads weekday and range, and points at them', () => {
    const text = 'ณ วันจันทร์ที่ 29 เมษายน 2567'
    const [one] = scanDates(text)
    expect(text.slice(one?.start, one?.end)).toBe('วันจันทร์ที่ 29 เมษายน 2567')
    expect(one?.weekday?.value).toBe(1)
    const [range] = scanDates('ระหว่างวันศุกร์ที่ 3 - 5 พฤษภาคม 2567')
    expect(range?.from?.day.value).toBe(3)
    expect(range?.from?.weekday?.value).toBe(5)
    expect(range?.weekday).toBeNull()
  })

  it('gives days that do not exist, without a date', () => {
    const [one] = scanDates('31 เมษายน 2567')
    expect(one?.day.value).toBe(31)
    expect(one?.date).toBeNull()
  })

  it('takes no count for a year and no place for a month', () => {
    expect(scanDates('1 เมษายน 15,000 คน')[0]?.year).toBeNull()
    expect(scanDates('หมู่ 5 ต.คลองหนึ่ง')).toEqual([])
    expect(scanDates('ครั้งที่ 1/2567 มีมติ')).toEqual([])
  })

  it('tells years of two digits from malformed ones', () => {
    expect(scanDates('29 เมษายน 67')[0]?.yearForm).toBe('short')
    expect(scanDates('29 เมษายน 25678')[0]?.yearForm).toBe('unknown')
    expect(scanDates('29 เมษายน')[0]?.yearForm).toBeNull()
  })
})
