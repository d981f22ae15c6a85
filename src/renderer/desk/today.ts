import type { IsoDate } from '#domain/release/release.ts'

const bangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' })

/** The day in Bangkok, wherever the machine stands: the site's day, and the office's. */
export function today(now = new Date()): IsoDate {
  return bangkok.format(now)
}
