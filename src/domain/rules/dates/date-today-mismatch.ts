import { addDays, calendarDay, daysBetween, longDate } from '../../thai/buddhist-date.ts'
import type { ScannedDate } from '../../thai/date-scan.ts'
import type { IsoDate } from '../../release/release.ts'
import type { HitFix, ReleaseRule } from '../rule.ts'
import { isProse } from './prose.ts'
import { monthLike, numberLike, yearLike } from './written-like.ts'

/** One or two days are normal: releases go up the next day (1,131 of 63,137 measured files). */
const normalDelay = 2

/** Further down a round-up tells of many days, each of which was today once. */
const lastLeadBlock = 2

const today = /วันนี้[ \u00A0]{0,2}\([ \u00A0]?(?:วันที่[ \u00A0]?)?$/u

export const dateTodayMismatch: ReleaseRule = {
  id: 'date-today-mismatch',
  reads: 'release',
  severity: 'warning',
  title: { th: '“วันนี้” ไม่ใช่วันที่ของข่าว', en: '“Today” is not the release’s day' },
  why: {
    th: 'ข่าวบอกว่า “วันนี้” แต่วันที่ในวงเล็บห่างจากวันที่ของข่าวตั้งแต่สามวันขึ้นไป',
    en: 'The text says “today” with a date three or more days from the release’s own.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  yieldsTo: ['date-lead-year', 'date-weekday-mismatch'],
  needs: ['dayAndMonth', 'openingBracket'],
  examples: [
    {
      bad: 'วันนี้ (⟦29 มีนาคม 2567⟧) นายประเสริฐ เข้าร่วมประชุม',
      fixed: 'วันนี้ (29 เมษายน 2567) นายประเสริฐ เข้าร่วมประชุม',
    },
    { bad: 'วันนี้ (วันที่ ⟦9 เม.ย. 67⟧) นายประเสริฐ เข้าร่วมประชุม' },
    { good: 'วันนี้ (29 เมษายน 2567) นายประเสริฐ เข้าร่วมประชุม' },
    { good: 'วันนี้ (27 เมษายน 2567) นายประเสริฐ เข้าร่วมประชุม' },
    { good: 'เวลา 06.00 น. วันนี้ (16 มีนาคม 2567) เหตุการณ์ปกติ', frame: { before: ['หนึ่ง', 'สอง', 'สาม'] } },
    { good: 'วันนี้รัฐบาลเปิดลงทะเบียนถึง 31 พฤษภาคม 2567' },
  ],
  *check({ date }, readings) {
    if (date === null) return
    for (const reading of readings) {
      if (!isProse(reading) || reading.block > lastLeadBlock || !reading.text.includes('วันนี้')) continue
      for (const scanned of reading.dates) {
        if (scanned.date === null || Math.abs(daysBetween(date, scanned.date)) <= normalDelay) continue
        if (!today.test(reading.text.slice(Math.max(0, scanned.start - 20), scanned.start))) continue
        yield {
          at: reading,
          start: scanned.start,
          end: scanned.end,
          message: {
            th: `ข่าวลงวันที่ ${longDate(date)} แต่ “วันนี้” ในวงเล็บเป็นวันอื่น ตรวจวันที่อีกครั้ง`,
            en: `The release is dated ${longDate(date)}, yet “today” here is another day; check`,
          },
          fixes: [date, addDays(date, -1)].flatMap((day) => rewritten(reading.text, scanned, day)),
        }
      }
    }
  },
}

// Only a plain date can be written anew; a range or a weekday may be what is right.
function rewritten(
  text: string,
  { from, weekday, day, month, full, year, yearForm }: ScannedDate,
  date: IsoDate,
): HitFix[] {
  const right = calendarDay(date)
  if (from || weekday || !year || !right) return []
  const blanks = [text.slice(day.end, month.start), text.slice(month.end, year.start)]
  return [
    {
      text: `${numberLike(text, day, right.day)}${blanks[0]}${monthLike(full, right.month)}${blanks[1]}${yearLike(text, year, yearForm, right.year)}`,
    },
  ]
}
