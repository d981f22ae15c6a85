import { expect, test } from 'vitest'
import { th } from '#strings/strings.ts'
import { momentText } from './moment-text.ts'

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
