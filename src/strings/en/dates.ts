import type { IsoDate } from '#domain/release/release.ts'
import { buddhistYear } from '#domain/thai/buddhist-date.ts'
import type { Strings } from '../strings.ts'

// Both eras: who reads English counts in one, and the release counts in the other.
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthOf = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

function inBothEras(format: Intl.DateTimeFormat, day: IsoDate): string {
  const year = Number(day.slice(0, 4))
  return `${format.format(new Date(day))} (B.E. ${buddhistYear(year)})`
}

export const dates: Strings['dates'] = {
  day: (day) => inBothEras(short, day),
  month: (month) => inBothEras(monthOf, `${month}-01`),
  year: (year) => `${year} (B.E. ${buddhistYear(year)})`,
  longDay: (day) => inBothEras(long, day),
  moment: (day, clock) => `${inBothEras(short, day)}, ${clock}`,
  today: (clock) => `today ${clock}`,
  yesterday: (clock) => `yesterday ${clock}`,
}
