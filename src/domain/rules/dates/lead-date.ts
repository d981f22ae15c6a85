import type { ScannedDate } from '../../thai/date-scan.ts'
import type { Reading } from '../reading.ts'

/** A first paragraph this long (UTF-16 units) is a lead; shorter lines are subheadings and copies of the headline. */
const shortestLead = 100

/** Only a date that stands this near the beginning (UTF-16 units) is the day of the news. */
const beginning = 24

const opening = /^(?:เมื่อ|ใน)?(?:วันนี้|เช้าวันนี้|บ่ายวันนี้|วันที่)?[ \u00A0]{0,2}\(?(?:วันที่)?[ \u00A0]{0,2}$/u

/** The date with which the lead begins, and where it stands. */
export interface LeadDate {
  readonly reading: Reading
  readonly scanned: ScannedDate
  /** The lead says วันนี้ before the date. */
  readonly today: boolean
}

/** The date with which the first long paragraph of the body begins, if it begins with one that has a year. */
export function leadDate(readings: readonly Reading[]): LeadDate | null {
  const reading = readings.find(({ slot, text }) => slot === 'body' && text.length >= shortestLead)
  const scanned = reading ? reading.dates[0] : undefined
  if (!reading || !scanned || scanned.date === null || scanned.start > beginning) return null
  const before = reading.text.slice(0, scanned.start)
  if (!opening.test(before)) return null
  return { reading, scanned, today: before.includes('วันนี้') }
}
