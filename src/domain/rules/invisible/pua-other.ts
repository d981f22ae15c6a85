import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const anyPrivate = /[\uE000-\uF6FF\uF71B-\uF883\uF89F-\uF8FF]/u
const privates = /[\uE000-\uF6FF\uF71B-\uF883\uF89F-\uF8FF]+/gu

export const puaOther: PassageRule = {
  id: 'pua-other',
  reads: 'passage',
  severity: 'advice',
  clean: true,
  title: { th: 'สัญลักษณ์จากฟอนต์พิเศษ', en: 'Symbols of a private font' },
  why: {
    th: 'เครื่องหมายหน้าข้อจากฟอนต์ Wingdings หรือ Symbol จะเป็นกล่องว่างบนเว็บ',
    en: 'Bullets from Wingdings or Symbol show as empty boxes on the web.',
  },
  source: { work: 'The Unicode Standard', where: 'Private Use Area', certain: true },
  needs: ['privateUse'],
  examples: [
    { bad: '⟦\uF0B7⟧ หน่วยรับและจ่ายแลกเหรียญ', fixed: '• หน่วยรับและจ่ายแลกเหรียญ' },
    { bad: '⟦\uF0D8⟧ขั้นตอนแรก', fixed: '• ขั้นตอนแรก' },
    { bad: 'ประชาชน⟦\uF0FC⟧ ได้ประโยชน์', fixed: 'ประชาชน• ได้ประโยชน์' },
    { good: '• หน่วยรับและจ่ายแลกเหรียญ' },
    { good: 'แก\uF70Bไข' },
  ],
  *check({ text }) {
    if (!anyPrivate.test(text)) return
    for (const match of eachMatch(privates, text)) {
      const start = match.index
      const end = start + match[0].length
      const opens = text.slice(0, start).trim() === ''
      const glued = opens && /^\S/u.test(text.slice(end))
      yield {
        start,
        end,
        message: { th: 'สัญลักษณ์นี้แสดงบนเว็บไม่ได้ ควรใช้ •', en: 'The web cannot show this symbol; use •' },
        fixes: [{ text: glued ? '• ' : '•', safe: true }],
      }
    }
  },
}
