import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const zeroWidthSpaces = /\u200B+/gu

export const invisibleZwsp: PassageRule = {
  id: 'invisible-zwsp',
  reads: 'passage',
  severity: 'advice',
  clean: true,
  title: { th: 'ช่องว่างที่มองไม่เห็น (ZWSP)', en: 'Zero-width spaces' },
  why: {
    th: 'อักขระนี้ติดมากับข้อความที่คัดลอกจากเว็บ มองไม่เห็นแต่ทำให้ค้นหาคำและชื่อไม่พบ',
    en: 'It comes with text copied from the web; it cannot be seen, but words and names are no longer found.',
  },
  source: { work: 'The Unicode Standard', where: 'U+200B', certain: true },
  needs: ['zeroWidthSpace'],
  examples: [
    { bad: '⟦\u200B⟧นายกรัฐมนตรีลงพื้นที่', fixed: 'นายกรัฐมนตรีลงพื้นที่' },
    { bad: 'กระทรวง⟦\u200B\u200B⟧มหาดไทย', fixed: 'กระทรวงมหาดไทย' },
    { good: 'กระทรวงมหาดไทย ลงพื้นที่' },
    { good: 'กระทรวง\u00A0มหาดไทย' },
  ],
  yieldsTo: ['thai-mark-orphan', 'thai-lead-vowel-stray'],
  *check({ text }) {
    for (const match of eachMatch(zeroWidthSpaces, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: { th: 'มีช่องว่างที่มองไม่เห็น ควรลบ', en: 'Zero-width spaces; delete them' },
        fixes: [{ text: '', safe: true }],
      }
    }
  },
}
