import { daysBetween, longDate } from '../../thai/buddhist-date.ts'
import type { ReleaseRule } from '../rule.ts'

export const agreementDate: ReleaseRule = {
  id: 'agreement-date',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ปีในเนื้อข่าวไม่ตรงกับหัวข้อข่าว', en: 'Year in the text differs from the headline' },
  why: {
    th: 'หัวข้อข่าวหรือบทคัดย่อกับเนื้อข่าวพูดถึงวันและเดือนเดียวกันแต่คนละปี น่าจะมีปีหนึ่งพิมพ์ผิด',
    en: 'Headline or abstract and text name the same day and month of different years: one is probably a slip.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  yieldsTo: ['date-lead-year', 'date-weekday-mismatch'],
  needs: ['dayAndMonth'],
  examples: [
    {
      bad: 'การอภิปรายวันที่ ⟦29 เมษายน 2566⟧',
      frame: { headline: 'เปิดอภิปรายทั่วไป วันที่ 29 เมษายน 2567' },
    },
    {
      bad: 'ประชุมเมื่อ ⟦28 เม.ย. 66⟧',
      frame: { abstract: 'ผลการประชุมเมื่อวันที่ 28 เมษายน 2567' },
    },
    { good: 'การอภิปรายวันที่ 29 เมษายน 2567', frame: { headline: 'เปิดอภิปรายทั่วไป วันที่ 29 เมษายน 2567' } },
    {
      good: 'ขยายเวลาจาก 29 เมษายน 2567 ถึง 29 เมษายน 2568',
      frame: { headline: 'ขยายเวลา วันที่ 29 เมษายน 2567' },
    },
    { good: 'ถึงวันที่ 13 กุมภาพันธ์ 2568', frame: { headline: 'ต่ออายุถึง 13 กุมภาพันธ์ 2567' } },
  ],
  *check({ date: releaseDate }, readings) {
    if (releaseDate === null) return
    const inBody = readings
      .filter(({ slot }) => slot === 'body')
      .flatMap((reading) => reading.dates.map((scanned) => ({ reading, scanned })))
    for (const top of readings) {
      if (top.slot !== 'headline' && top.slot !== 'abstract') continue
      for (const { date, day, month, commonYear } of top.dates) {
        // Only the news’s own days: of a term or an anniversary two years may well be named.
        if (date === null || commonYear === null || Math.abs(daysBetween(date, releaseDate)) > 3) continue
        if (inBody.some(({ scanned }) => scanned.date === date)) continue
        for (const { reading, scanned } of inBody) {
          const sameDay = scanned.day.value === day.value && scanned.month.value === month.value
          if (!sameDay || scanned.commonYear === null || Math.abs(scanned.commonYear - commonYear) !== 1)
            continue
          yield {
            at: reading,
            start: scanned.start,
            end: scanned.end,
            message: {
              th: `หัวข้อข่าวหรือบทคัดย่อเขียนว่า ${longDate(date)} ตรวจปีตรงนี้อีกครั้ง`,
              en: `Headline or abstract says ${longDate(date)}; check the year here`,
            },
          }
        }
      }
    }
  },
}
