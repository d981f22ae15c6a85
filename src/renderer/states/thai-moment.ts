import {
  BuddhistCalendar,
  CalendarDateTime,
  fromAbsolute,
  toCalendar,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date'
import type { DateValue } from '@internationalized/date'

const buddhist = new BuddhistCalendar()
/** The office's clock, wherever the machine stands. Thailand has no summer time. */
const zone = 'Asia/Bangkok'

/** A moment (milliseconds since 1970, UTC) as a date and time of the Buddhist era in Thailand, to the minute. */
export function thaiMoment(at: number): CalendarDateTime {
  return toCalendar(toCalendarDateTime(fromAbsolute(at, zone)).set({ second: 0, millisecond: 0 }), buddhist)
}

/** The moment of a date and time in Thailand. */
export function momentOf(value: DateValue): number {
  return toZoned(toCalendarDateTime(value), zone).toDate().getTime()
}

/** Nine in the morning of the day after: what an embargo usually is. */
export function tomorrowMorning(now: number): CalendarDateTime {
  return thaiMoment(now).add({ days: 1 }).set({ hour: 9, minute: 0 })
}
