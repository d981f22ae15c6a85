import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

// ZWNJ, direction marks, line and paragraph separators, word joiner, soft hyphen, byte order mark.
const invisibles = /[\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\u00AD\uFEFF]+/gu

export const invisibleOther: PassageRule = {
  id: 'invisible-other',
  reads: 'passage',
  severity: 'advice',
  clean: true,
  title: { th: 'อักขระอื่นที่มองไม่เห็น', en: 'Other invisible characters' },
  why: {
    th: 'ยัติภังค์ซ่อน ตัวเชื่อมคำ และตัวขึ้นบรรทัดแบบพิเศษ ติดมาจากโปรแกรมอื่นและทำให้ค้นหาหรือตัดบรรทัดผิด',
    en: 'Soft hyphens, joiners and special line ends come from other programs and upset search and line breaks.',
  },
  source: { work: 'The Unicode Standard', where: 'U+00AD, U+200C, U+2028, U+2060, U+FEFF', certain: true },
  needs: ['invisible'],
  examples: [
    { bad: 'กระทรวง⟦\u00AD⟧มหาดไทย', fixed: 'กระทรวงมหาดไทย' },
    { bad: 'ภายในงาน⟦\u2060⟧มีมาตรการ', fixed: 'ภายในงานมีมาตรการ' },
    { bad: 'วาระแรก⟦\u2028⟧วาระที่สอง', fixed: 'วาระแรก\nวาระที่สอง' },
    { good: 'ภายในงาน ทั้งนี้ มีมาตรการ' },
    { good: 'ครอบครัว 👩\u200D👧' },
  ],
  *check({ text, slot }) {
    for (const match of eachMatch(invisibles, text)) {
      const start = match.index
      const end = start + match[0].length
      const breaks = /[\u2028\u2029]/u.test(match[0])
      const between = start > 0 && end < text.length
      // The headline is one line; elsewhere a line separator was meant as one.
      const replacement = breaks && between ? (slot === 'headline' ? ' ' : '\n') : ''
      yield {
        start,
        end,
        message: { th: 'มีอักขระที่มองไม่เห็น ควรลบ', en: 'Invisible characters; delete them' },
        fixes: [{ text: replacement, safe: true }],
      }
    }
  },
}
