import { daysBetween, longDate } from '../../thai/buddhist-date.ts'
import type { ReleaseRule } from '../rule.ts'
import { leadDate } from './lead-date.ts'

/** Of the measured releases that begin with a date, 99 in 100 begin with one at most 30 days old. */
const oldest = 30

export const dateLeadContradiction: ReleaseRule = {
  id: 'date-lead-contradiction',
  reads: 'release',
  severity: 'advice',
  title: { th: 'วันที่ในย่อหน้านำขัดกับวันที่ของข่าว', en: 'Lead contradicts the date line' },
  why: {
    th: 'ข่าวเล่าเรื่องที่เกิดแล้วไม่นาน ย่อหน้านำที่ลงวันหลังวันที่ของข่าวหรือเก่ากว่าหนึ่งเดือนมักพิมพ์เดือนหรือวันผิด',
    en: 'News is recent: a lead dated after the release, or more than a month before, usually has a wrong day or month.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 55,468 ข่าว', certain: false },
  yieldsTo: ['date-lead-year', 'date-weekday-mismatch', 'date-today-mismatch'],
  needs: ['dayAndMonth'],
  examples: [
    { bad: `วันที่ ⟦29 มกราคม 2567⟧ นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}` },
    { bad: `เมื่อวันที่ ⟦29 พฤษภาคม 2567⟧ นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}` },
    { good: `วันที่ 29 เมษายน 2567 นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}` },
    { good: `วันที่ 1 เมษายน 2567 นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}` },
    { good: `วันที่ 30 เมษายน 2567 นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}` },
    { good: `นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)} ในวันที่ 29 พฤษภาคม 2567` },
  ],
  *check({ date }, readings) {
    if (date === null) return
    const lead = leadDate(readings)
    if (!lead?.scanned.date) return
    const later = daysBetween(date, lead.scanned.date)
    if (later <= 1 && later >= -oldest) return
    yield {
      at: lead.reading,
      start: lead.scanned.start,
      end: lead.scanned.end,
      message: {
        th: `ข่าวลงวันที่ ${longDate(date)} แต่ย่อหน้านำเริ่มด้วยวันที่${later > 0 ? 'หลังจากนั้น' : 'ก่อนหน้านั้นเกินหนึ่งเดือน'} ตรวจอีกครั้ง`,
        en: `The release is dated ${longDate(date)}; the lead begins with a day ${later > 0 ? 'after it' : 'over a month before it'}; check`,
      },
    }
  },
}
