import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const spaced = /(?<=[0-9๐-๙])[ \u00A0]{1,3}(?=%)/gu

export const spacePercent: PassageRule = {
  id: 'space-percent',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'มีวรรคก่อน %', en: 'Blank before %' },
  why: {
    th: 'เครื่องหมาย % เขียนติดตัวเลข ข่าวบนเว็บไซต์เขียนติด 97 ใน 100',
    en: '% is attached to its number; 97 in 100 releases do so.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['quotations', 'english', 'verbatim'],
  yieldsTo: ['percent-double'],
  needs: ['digit'],
  words: ['%'],
  examples: [
    { bad: 'สิทธิประโยชน์ 50⟦ ⟧% ไม่เกิน 90 วัน', fixed: 'สิทธิประโยชน์ 50% ไม่เกิน 90 วัน' },
    { bad: 'เพิ่ม ๕⟦ ⟧%', fixed: 'เพิ่ม ๕%' },
    { good: 'สิทธิประโยชน์ 50% ไม่เกิน 90 วัน' },
    { good: 'คิดเป็น % ของยอดขาย' },
    { good: 'a rise of 5 % this year' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(spaced, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: { th: 'เขียน % ติดกับตัวเลข', en: 'Attach % to its number' },
        fixes: [{ text: '', safe: true }],
      }
    }
  },
}
