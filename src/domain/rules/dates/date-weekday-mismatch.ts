import { isoDate, longDate, weekdayNames, weekdayOf } from '../../thai/buddhist-date.ts'
import type { ScannedDate } from '../../thai/date-scan.ts'
import type { ReleaseRule } from '../rule.ts'
import { weekdayChoices } from './date-choices.ts'
import { isProse } from './prose.ts'

/** Until B.E. 2483 the year began on 1 April, so earlier dates cannot be told for certain. */
const firstModernYear = 1941

export const dateWeekdayMismatch: ReleaseRule = {
  id: 'date-weekday-mismatch',
  reads: 'release',
  severity: 'error',
  title: { th: 'วันในสัปดาห์ไม่ตรงกับวันที่', en: 'Weekday does not match the date' },
  why: {
    th: 'ผู้อ่านที่จะไปร่วมงานไม่รู้ว่าควรเชื่อวันหรือวันที่',
    en: 'A reader who wants to come cannot tell whether to trust the weekday or the date.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', certain: true },
  yieldsTo: ['date-lead-year'],
  needs: ['dayAndMonth'],
  examples: [
    {
      bad: 'ประชุม ⟦วันอังคารที่ 29 เมษายน 2567⟧ เวลา 10.30 น.',
      fixed: 'ประชุม วันจันทร์ที่ 29 เมษายน 2567 เวลา 10.30 น.',
    },
    {
      bad: 'เริ่ม ⟦วันจันทร์ที่ 5 มิถุนายน 2564⟧ เป็นต้นไป',
      frame: { date: '2023-06-05' },
      fixed: 'เริ่ม วันจันทร์ที่ 5 มิถุนายน 2566 เป็นต้นไป',
    },
    { bad: '⟦วันพุธที่ ๓ พ.ค. ๖๗⟧ ประชุม', frame: { date: '2024-05-01' }, fixed: 'วันพุธที่ ๑ พ.ค. ๖๗ ประชุม' },
    {
      bad: 'จัดแข่งขัน ⟦วันเสาร์ที่ 3 - 5 พฤษภาคม 2567⟧',
      frame: { date: '2024-05-03' },
      fixed: 'จัดแข่งขัน วันศุกร์ที่ 3 - 5 พฤษภาคม 2567',
    },
    { good: 'วันจันทร์ที่ 29 เมษายน 2567 นายประเสริฐเข้าร่วมประชุม' },
    { good: 'ทุกวันจันทร์ ตั้งแต่ 30 เมษายน 2567' },
    { good: 'พระราชทานเมื่อวันอังคารที่ 15 มกราคม 2450' },
    { good: 'วันศุกร์ที่ 3 - 5 พฤษภาคม 2567' },
  ],
  *check({ date: releaseDate }, readings) {
    for (const reading of readings) {
      if (!isProse(reading)) continue
      for (const whole of reading.dates) {
        const scanned = whole.from?.weekday ? firstDay(whole, whole.from) : whole
        const { weekday, date, commonYear } = scanned
        if (!weekday || date === null || commonYear === null || commonYear < firstModernYear) continue
        const right = weekdayOf(date)
        if (right === weekday.value) continue
        yield {
          at: reading,
          start: scanned.start,
          end: scanned.end,
          message: {
            th: `${longDate(date)} ตรงกับวัน${weekdayNames[right]} ไม่ใช่วัน${weekdayNames[weekday.value]} ตรวจวันที่อีกครั้ง`,
            en: `${longDate(date)} is not the weekday that is written; check the date`,
          },
          fixes: weekdayChoices(reading.text, scanned, releaseDate),
        }
      }
    }
  },
}

// In วันศุกร์ที่ 3 - 5 พฤษภาคม the weekday is that of the first day.
function firstDay(whole: ScannedDate, { day, weekday }: NonNullable<ScannedDate['from']>): ScannedDate {
  const date = whole.commonYear === null ? null : isoDate(whole.commonYear, whole.month.value, day.value)
  return { ...whole, weekday, day, date }
}
