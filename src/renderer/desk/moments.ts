import { addDays } from '#domain/thai/buddhist-date.ts'
import type { Strings } from '#strings/strings.ts'
import { today } from './today.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Bangkok',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment (milliseconds since 1970, UTC) in Thai time: `23 พ.ย. 2569 08.07 น.` */
export function whenText(at: number, { dates }: Strings): string {
  return dates.moment(today(new Date(at)), clock.format(at))
}

/** A moment (milliseconds since 1970, UTC) as people say it, in Thai time: today, yesterday, or the date. */
export function momentText(at: number, strings: Strings, now = Date.now()): string {
  const day = today(new Date(at))
  const present = today(new Date(now))
  if (day === present) return strings.dates.today(clock.format(at))
  if (day === addDays(present, -1)) return strings.dates.yesterday(clock.format(at))
  return whenText(at, strings)
}
