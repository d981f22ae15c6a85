import { daysInMonth, monthNames } from '../../thai/buddhist-date.ts'
import type { ReleaseRule } from '../rule.ts'
import { impossibleChoices } from './date-choices.ts'
import { isProse } from './prose.ts'

// In ครั้งที่ 30 กุมภาพันธ์ 2567 the number counts meetings.
const countsSomethingElse = /(?:ครั้งที่|งวดที่|ฉบับที่|ตอนที่|รุ่นที่|ข้อ|ลำดับที่|จำนวน)[ \u00A0]?$/u

export const dateImpossible: ReleaseRule = {
  id: 'date-impossible',
  reads: 'release',
  severity: 'error',
  title: { th: 'วันที่ไม่มีในปฏิทิน', en: 'No such day' },
  why: {
    th: 'เดือนนั้นไม่มีวันที่นี้ ผู้อ่านไม่รู้ว่าหมายถึงวันใด',
    en: 'The month does not have this day; nobody can tell which one is meant.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', certain: true },
  needs: ['dayAndMonth'],
  examples: [
    { bad: '1 พฤศจิกายน 2566 ถึง ⟦31 เมษายน 2567⟧', fixed: '1 พฤศจิกายน 2566 ถึง 30 เมษายน 2567' },
    {
      bad: 'ผลการดำเนินการ ณ วันที่ ⟦31 กันยายน 2563⟧',
      frame: { date: '2021-12-07' },
      fixed: 'ผลการดำเนินการ ณ วันที่ 30 กันยายน 2563',
    },
    { bad: 'ภายในวันที่ ⟦29 ก.พ. 66⟧', frame: { date: '2023-02-20' }, fixed: 'ภายในวันที่ 28 ก.พ. 66' },
    { bad: 'ทุกวันที่ ⟦31 กันยายน⟧ ของทุกปี' },
    { good: 'ภายในวันที่ 29 กุมภาพันธ์ 2567' },
    { good: 'วันที่ 29 ก.พ. ของปีอธิกสุรทิน' },
    { good: 'การประชุมครั้งที่ 31 กันยายน 2566' },
    { good: 'ผู้ติดเชื้อ 45 มีนาคม' },
  ],
  *check({ date: releaseDate }, readings) {
    for (const reading of readings) {
      if (!isProse(reading)) continue
      for (const scanned of reading.dates) {
        const { day, month, commonYear, weekday } = scanned
        const last = daysInMonth(commonYear ?? 2024, month.value)
        if (day.value <= last || day.value > 31) continue
        const start = weekday ? scanned.start : day.start
        if (countsSomethingElse.test(reading.text.slice(Math.max(0, start - 12), start))) continue
        yield {
          at: reading,
          start,
          end: scanned.end,
          message: {
            th: `${monthNames[month.value - 1]}${commonYear === null ? '' : ` ${commonYear + 543}`} มีเพียง ${last} วัน ไม่มีวันที่ ${day.value} ตรวจวันที่อีกครั้ง`,
            en: `That month has ${last} days; there is no day ${day.value}`,
          },
          fixes: impossibleChoices(reading.text, scanned, releaseDate),
        }
      }
    }
  },
}
