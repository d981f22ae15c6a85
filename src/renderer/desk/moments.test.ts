import { expect, test } from 'vitest'
import { en, th } from '#strings/strings.ts'
import { momentText, whenText } from './moments.ts'

const now = Date.UTC(2026, 10, 23, 1)

test.each([
  [Date.UTC(2026, 10, 22, 18, 5), 'วันนี้ 01.05 น.'],
  [Date.UTC(2026, 10, 22, 16, 59), 'เมื่อวาน 23.59 น.'],
  [Date.UTC(2024, 3, 29, 7), '29 เม.ย. 2567 14.00 น.'],
  // A clock that was set back: what was kept lies ahead.
  [Date.UTC(2027, 0, 1), '1 ม.ค. 2570 07.00 น.'],
])('a moment in Thai time and the Buddhist era', (at, said) => {
  expect(momentText(at, th, now)).toBe(said)
})

test('says moments in Thai time, also where the day is another there', () => {
  expect(whenText(Date.UTC(2026, 10, 23, 1, 7), th)).toBe('23 พ.ย. 2569 08.07 น.')
  expect(whenText(Date.UTC(2026, 11, 31, 17, 0), th)).toBe('1 ม.ค. 2570 00.00 น.')
})

test('says moments in both eras to who reads English', () => {
  expect(whenText(Date.UTC(2026, 10, 23, 1, 7), en)).toBe('23 Nov 2026 (B.E. 2569), 08:07')
  expect(momentText(Date.UTC(2026, 10, 22, 18, 5), en, now)).toBe('today 01:05')
  // Where the comma stands depends on the runtime's tables.
  expect(en.dates.longDay('2024-04-29').replace(',', '')).toBe('Monday 29 April 2024 (B.E. 2567)')
})
