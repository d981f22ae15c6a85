import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const anyControl = /[\u0080-\u009F]/u
const controls = /[\u0080-\u009F]+/gu

export const controlC1: PassageRule = {
  id: 'control-c1',
  reads: 'passage',
  severity: 'error',
  title: { th: 'อักขระควบคุมที่มองไม่เห็น', en: 'Hidden control characters' },
  why: {
    th: 'เครื่องหมายหน้าข้อจาก Word ที่แปลงรหัสผิดจะกลายเป็นอักขระควบคุม ซึ่งเว็บไม่แสดงหรือแสดงเป็นกล่อง',
    en: 'Bullets from Word that lost their encoding become control characters, which the web hides or shows as boxes.',
  },
  source: { work: 'The Unicode Standard', where: 'C1 Controls, U+0080–U+009F', certain: true },
  needs: ['control'],
  examples: [
    { bad: '⟦\u009F⟧ การพัฒนาบุคลากรภาครัฐ', fixed: '• การพัฒนาบุคลากรภาครัฐ' },
    { bad: '⟦\u009F⟧ให้กรมศุลกากร', fixed: '• ให้กรมศุลกากร' },
    { bad: 'การ⟦\u0097⟧พัฒนา', fixed: 'การพัฒนา' },
    { good: '• การพัฒนาบุคลากรภาครัฐ' },
    { good: 'ราคา\u00A0100 บาท ลด 5° ±2' },
  ],
  *check({ text }) {
    if (!anyControl.test(text)) return
    for (const match of eachMatch(controls, text)) {
      const bullet = text.slice(0, match.index).trim() === ''
      const glued = /^\S/u.test(text.slice(match.index + match[0].length))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: bullet
          ? {
              th: 'เครื่องหมายหน้าข้อกลายเป็นอักขระที่มองไม่เห็น ใช้ • แทน',
              en: 'A bullet that lost its encoding; use • instead',
            }
          : {
              th: 'มีอักขระควบคุมที่มองไม่เห็นอยู่ตรงนี้ ลบออก',
              en: 'A hidden control character stands here; delete it',
            },
        fixes: [{ text: bullet ? `•${glued ? ' ' : ''}` : '', safe: true }],
      }
    }
  },
}
