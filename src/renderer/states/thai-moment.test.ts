import { expect, test } from 'vitest'
import { momentOf, thaiMoment, tomorrowMorning } from './thai-moment.ts'

test('a moment is read in Thai time and the Buddhist era, and back', () => {
  const at = Date.UTC(2026, 11, 31, 18, 30)
  const shown = thaiMoment(at)
  expect([shown.year, shown.month, shown.day, shown.hour, shown.minute]).toEqual([2570, 1, 1, 1, 30])
  expect(momentOf(shown)).toBe(at)
})

test('an embargo is first offered for the next morning', () => {
  expect(momentOf(tomorrowMorning(Date.UTC(2026, 1, 28, 20)))).toBe(Date.UTC(2026, 2, 2, 2))
})
