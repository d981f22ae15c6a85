import { calendarDay, daysBetween, isoDate } from '../../thai/buddhist-date.ts'
import type { IsoDate } from '../../release/release.ts'
import type { ReleaseRule } from '../rule.ts'
import { leadDate } from './lead-date.ts'
import { yearLike } from './written-like.ts'

export const dateLeadYear: ReleaseRule = {
  id: 'date-lead-year',
  reads: 'release',
  severity: 'error',
  title: { th: 'ปีในย่อหน้านำคลาดไปหนึ่งปี', en: 'Lead is a year off' },
  why: {
    th: 'วันที่ในย่อหน้านำห่างจากวันที่ของข่าวราวหนึ่งปี มักเป็นปีเก่าที่ติดมือหรือติดมากับแม่แบบ',
    en: 'The lead’s date lies about a year from the release’s: last year’s number, typed by habit or copied.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  needs: ['dayAndMonth'],
  examples: [
    {
      bad: `วันที่ 29 เมษายน ⟦2566⟧ นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}`,
      fixed: `วันที่ 29 เมษายน 2567 นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}`,
    },
    {
      bad: `วันนี้ (28 เม.ย. ⟦66⟧) นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}`,
      fixed: `วันนี้ (28 เม.ย. 67) นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}`,
    },
    { good: `วันที่ 29 เมษายน 2567 นายประเสริฐ จันทรรวงทอง ${'เข้าร่วมการประชุม '.repeat(6)}` },
    { good: `นายประเสริฐ จันทรรวงทอง เปิดเผยว่า เมื่อวันที่ 29 เมษายน 2566 ${'ที่ประชุมเห็นชอบ '.repeat(6)}` },
    { good: 'วันที่ 29 เมษายน 2566' },
  ],
  *check({ date }, readings) {
    if (date === null) return
    const lead = leadDate(readings)
    if (!lead?.scanned.date || !lead.scanned.year) return
    const apart = Math.abs(daysBetween(date, lead.scanned.date))
    if (apart < 300 || apart > 400) return
    const { year, yearForm } = lead.scanned
    const right = closestYear(lead.scanned.date, date)
    yield {
      at: lead.reading,
      start: year.start,
      end: year.end,
      message: {
        th: 'วันที่ในย่อหน้านำห่างจากวันที่ของข่าวราวหนึ่งปี ตรวจปีอีกครั้ง',
        en: 'The lead’s date lies about a year from the release’s; check the year',
      },
      fixes: right === null ? [] : [{ text: yearLike(lead.reading.text, year, yearForm, right) }],
    }
  },
}

function closestYear(written: IsoDate, near: IsoDate): number | null {
  const day = calendarDay(written)
  if (!day) return null
  for (const shift of [1, -1]) {
    const other = isoDate(day.year + shift, day.month, day.day)
    if (other !== null && Math.abs(daysBetween(near, other)) < 100) return day.year + shift
  }
  return null
}
