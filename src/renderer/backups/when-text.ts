import { shortDate } from '#domain/thai/buddhist-date.ts'
import { today } from '../desk/today.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Bangkok',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment (milliseconds since 1970, UTC) in Thai time and the Buddhist era: `23 พ.ย. 2569 08.07 น.` */
export function whenText(at: number): string {
  return `${shortDate(today(new Date(at)))} ${clock.format(at).replace(':', '.')} น.`
}

/** A size in bytes as megabytes, at least 0.1. */
export function megabytes(bytes: number): string {
  const size = Math.max(0.1, bytes / 1024 / 1024)
  return size.toLocaleString('en', { maximumFractionDigits: size < 10 ? 1 : 0 })
}
