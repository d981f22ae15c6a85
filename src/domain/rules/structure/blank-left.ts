import { blanksIn } from '../../templates/blanks.ts'
import type { PassageRule } from '../rule.ts'

export const blankLeft: PassageRule = {
  id: 'blank-left',
  reads: 'passage',
  severity: 'error',
  title: { th: 'ช่องว่างของแม่แบบยังไม่ได้เติม', en: 'A blank of the template is not filled' },
  why: {
    th: 'ข้อความในวงเล็บที่ขึ้นต้นด้วยจุดไข่ปลามาจากแม่แบบ ผู้อ่านต้องไม่เห็น',
    en: 'What stands in brackets behind three dots comes from the template and is not for readers.',
  },
  source: { work: 'แม่แบบข่าวของโต๊ะข่าว', certain: true },
  words: ['[…'],
  examples: [
    { bad: 'ณ ⟦[…สถานที่]⟧ จังหวัดนนทบุรี' },
    { bad: 'นายสมชาย ใจดี กล่าวว่า ⟦[…สาระสำคัญของการประชุม]⟧' },
    { good: 'นายสมชาย ใจดี [ผู้แทนหน่วยงาน] กล่าวว่า' },
    { good: 'ร่างพระราชบัญญัติ พ.ศ. …. [ฉบับที่ …]' },
  ],
  check({ text }) {
    return blanksIn(text).map(({ start, end, name }) => ({
      start,
      end,
      message: { th: `ยังไม่ได้เติม: ${name}`, en: `Still to be filled: ${name}` },
    }))
  },
}
