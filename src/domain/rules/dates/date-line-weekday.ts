import { weekdayNames, weekdayOf } from '../../thai/buddhist-date.ts'
import { readDateLine } from '../../thai/date-line.ts'
import type { ReleaseRule } from '../rule.ts'

export const dateLineWeekday: ReleaseRule = {
  id: 'date-line-weekday',
  reads: 'release',
  severity: 'error',
  title: { th: 'วันในบรรทัดวันที่ไม่ตรงกับวันที่', en: 'Weekday of the date line is wrong' },
  why: {
    th: 'บรรทัดวันที่ของเว็บไซต์ถูกต้องเสมอ ถ้าพิมพ์เองแล้ววันไม่ตรง แสดงว่าวันหรือวันที่ผิด',
    en: 'The site’s own date line is always right; in one typed by hand, weekday or date is wrong.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', certain: true },
  examples: [
    { bad: '⟦วันอังคารที่ 29 เมษายน 2567⟧', slot: 'date' },
    { bad: '⟦วันศุกร์ที่ 1 พฤษภาคม 2567⟧', slot: 'date', frame: { date: '2024-05-01' } },
    { good: 'วันจันทร์ที่ 29 เมษายน 2567', slot: 'date' },
    { good: 'วันที่ 29 เมษายน 2567', slot: 'date' },
    { good: 'วันอังคารที่ 29 เมษายน 2567', slot: 'date', frame: { date: null } },
  ],
  *check({ date, layout }) {
    if (date === null || layout === null || layout.dateLine.of !== date) return
    const { raw } = layout.dateLine
    const written = readDateLine(raw)
    if (written?.date !== date || written.weekday === null) return
    const right = weekdayOf(date)
    if (right === written.weekday) return
    yield {
      at: { slot: 'date', block: 0, item: 0 },
      start: 0,
      end: raw.length,
      message: {
        th: `วันที่นี้ตรงกับวัน${weekdayNames[right]} ไม่ใช่วัน${weekdayNames[written.weekday]} เลือกวันที่ใหม่จากปฏิทิน`,
        en: 'The weekday of the date line does not match its date; choose the date again',
      },
    }
  },
}
