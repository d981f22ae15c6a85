import type { Strings } from '#strings/strings.ts'
import { addDays, shortDate } from '#domain/thai/buddhist-date.ts'
import { today } from '../desk/today.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Bangkok',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment (milliseconds since 1970, UTC) as people say it, in Thai time and the Buddhist era. */
export function momentText(at: number, { history }: Strings, now = Date.now()): string {
  const day = today(new Date(at))
  const time = clock.format(at).replace(':', '.')
  const present = today(new Date(now))
  if (day === present) return history.today(time)
  if (day === addDays(present, -1)) return history.yesterday(time)
  return history.on(shortDate(day), time)
}
