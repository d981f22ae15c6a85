import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const anyControl = /[\u0000-\u0008\u000B-\u001F\u007F]/u
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]+/gu

export const controlC0: PassageRule = {
  id: 'control-c0',
  reads: 'passage',
  severity: 'error',
  title: { th: 'อักขระควบคุมของเครื่อง', en: 'Machine control characters' },
  why: {
    th: 'อักขระเหล่านี้ไม่ใช่ตัวหนังสือ เว็บและไฟล์ส่งออกบางแบบไม่รับ',
    en: 'These are no letters; some web forms and file formats refuse them.',
  },
  source: { work: 'The Unicode Standard', where: 'C0 Controls', certain: true },
  needs: ['control'],
  examples: [
    { bad: 'การประชุม⟦\u0007⟧ครั้งที่ 1', fixed: 'การประชุมครั้งที่ 1' },
    { bad: '⟦\u000B⟧วาระที่สอง', fixed: 'วาระที่สอง' },
    { good: 'หัวข้อ\tรายละเอียด' },
    { good: 'การประชุมครั้งที่ 1' },
  ],
  *check({ text }) {
    if (!anyControl.test(text)) return
    for (const match of eachMatch(controls, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'มีอักขระควบคุมที่มองไม่เห็นอยู่ตรงนี้ ลบออก',
          en: 'A hidden control character stands here; delete it',
        },
        fixes: [{ text: '', safe: true }],
      }
    }
  },
}
