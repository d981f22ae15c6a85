import { BuddhistCalendar, CalendarDate } from '@internationalized/date'
import { expect, it } from 'vitest'
import { dayOf } from './day-field.tsx'

const buddhist = new BuddhistCalendar()

it.each([
  [2, null],
  [25, null],
  [256, null],
  [2566, '2023-10-01'],
])('1 October of the year %s is the day %s', (year, day) => {
  expect(dayOf(new CalendarDate(buddhist, year, 10, 1))).toBe(day)
})
