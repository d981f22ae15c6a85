import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

const englishDate =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?[ \u00A0]{0,2}(?:[0-3]?\d(?:st|nd|rd|th)?)?[ \u00A0]?,?[ \u00A0]{0,2}(2[45]\d\d)(?![\d,.]\d|\d)/gu

export const dateBeInEnglish: PassageRule = {
  id: 'date-be-in-english',
  reads: 'passage',
  severity: 'error',
  title: { th: 'ใช้ปี พ.ศ. ในวันที่ภาษาอังกฤษ', en: 'Buddhist year in an English date' },
  why: {
    th: 'ผู้อ่านภาษาอังกฤษเข้าใจปีเป็นคริสต์ศักราช 2567 จึงเป็นอนาคตอีกห้าร้อยปี',
    en: 'Readers of English take the year for one of the Common Era: 2567 is five centuries ahead.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', where: 'พ.ศ. = ค.ศ. + 543', certain: true },
  needs: ['latin', 'arabicDigit'],
  examples: [
    { bad: 'On November 23, ⟦2566⟧ at Dusit Thani', fixed: 'On November 23, 2023 at Dusit Thani' },
    { bad: 'held on 5 March ⟦2567⟧.', fixed: 'held on 5 March 2024.' },
    { bad: 'the report of Dec. ⟦2565⟧', fixed: 'the report of Dec. 2022' },
    { good: 'On November 23, 2023 at Dusit Thani' },
    { good: 'In May 2,500 people came' },
    { good: 'วันที่ 29 เมษายน 2567' },
    { good: 'a budget of 2567 million' },
  ],
  *check(reading) {
    if (!isProse(reading)) return
    for (const match of eachMatch(englishDate, reading.text)) {
      const written = match[1] ?? ''
      const common = String(Number(written) - 543)
      const start = match.index + match[0].length - written.length
      yield {
        start,
        end: start + written.length,
        message: {
          th: `วันที่ภาษาอังกฤษใช้ ค.ศ. ปี ${written} คือ ค.ศ. ${common}`,
          en: `English dates take the Common Era: ${written} is ${common}`,
        },
        fixes: [{ text: common }],
      }
    }
  },
}
