import type { PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

const between = /^[ \u00A0]{0,3}(?:[-–—]|ถึง(?:วันที่)?)[ \u00A0]{0,3}(?:วันที่[ \u00A0]?)?$/u
const countsSomethingElse = /(?:ครั้งที่|งวดที่|ฉบับที่|ตอนที่|รุ่นที่|ข้อ|ระยะที่|ปี)[ \u00A0]?$/u

export const dateRangeReversed: PassageRule = {
  id: 'date-range-reversed',
  reads: 'passage',
  severity: 'error',
  title: { th: 'ช่วงวันที่เริ่มหลังวันสิ้นสุด', en: 'Range of dates runs backwards' },
  why: {
    th: 'วันเริ่มต้นอยู่หลังวันสิ้นสุด มักเกิดจากเดือนตกหรือตัวเลขสลับกัน',
    en: 'The first day lies after the last: a month is missing or the figures are swapped.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', certain: true },
  needs: ['dayAndMonth'],
  examples: [
    { bad: 'ระหว่างวันที่ ⟦18 - 16 พฤศจิกายน 2565⟧' },
    { bad: 'ระหว่างวันที่ ⟦28 – 2 มกราคม 2567⟧' },
    { bad: 'ตั้งแต่ ⟦1 ตุลาคม 2567 – 30 กันยายน 2567⟧' },
    { good: 'ระหว่างวันที่ 16 - 18 พฤศจิกายน 2565' },
    { good: 'ระหว่างวันที่ 28 ธันวาคม 2566 – 2 มกราคม 2567' },
    { good: 'การประชุมครั้งที่ 5 - 3 มกราคม 2567' },
    { good: 'เวลา 10.00 - 1 มกราคม 2567' },
  ],
  *check(reading) {
    if (!isProse(reading)) return
    const { text } = reading
    const dates = reading.dates
    for (const [index, scanned] of dates.entries()) {
      const { from, day } = scanned
      const next = dates[index + 1]
      let end = 0
      if (from && from.day.value >= day.value && from.day.value >= 1 && from.day.value <= 31)
        end = scanned.end
      else if (next && scanned.date !== null && next.date !== null && scanned.date > next.date) {
        if (between.test(text.slice(scanned.end, next.start))) end = next.end
      }
      if (end === 0 || countsSomethingElse.test(text.slice(Math.max(0, scanned.start - 12), scanned.start)))
        continue
      yield {
        start: scanned.start,
        end,
        message: {
          th: 'วันเริ่มต้นอยู่หลังวันสิ้นสุด ตรวจวันและเดือนอีกครั้ง',
          en: 'The first day lies after the last; check days and months',
        },
      }
    }
  },
}
