import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const glued = /\d{1,2}\)(?<=[ก-ฮะ-ฺเ-ๅ็-๎]\d{1,2}\))/g

export const listInlineNumber: PassageRule = {
  id: 'list-inline-number',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'เลขข้อติดคำข้างหน้า', en: 'A list number glued to the word before it' },
  why: {
    th: 'เลขข้อที่ติดคำข้างหน้าอ่านเป็นส่วนหนึ่งของคำนั้น เว้นวรรคหรือขึ้นบรรทัดใหม่',
    en: 'Glued to a word, the number reads as part of it: put a space or a new line before it.',
  },
  source: { work: 'แบบที่ใช้ในข่าวเว็บไซต์รัฐบาลไทย', certain: false },
  needs: ['arabicDigit', 'closingBracket'],
  examples: [
    { bad: 'การให้คำปรึกษาด้านการเกษตร⟦2)⟧ ด้านการตลาด', fixed: 'การให้คำปรึกษาด้านการเกษตร 2) ด้านการตลาด' },
    { bad: '1) การผลิต 2) การตลาด และ⟦3)⟧ การขนส่ง', fixed: '1) การผลิต 2) การตลาด และ 3) การขนส่ง' },
    { good: 'วัตถุอันตราย (วอ8) จากกรมโรงงาน' },
    { good: '1) การผลิต 2) การตลาด' },
    { good: 'โครงการ (ระยะที่2) เริ่มแล้ว' },
  ],
  *check({ text }) {
    for (const { 0: found, index } of eachMatch(glued, text)) {
      if (insideBrackets(text, index)) continue
      yield {
        start: index,
        end: index + found.length,
        message: { th: 'เว้นวรรคหรือขึ้นบรรทัดใหม่ก่อนเลขข้อ', en: 'Put a space or a new line before the number' },
        fixes: [
          { start: index, end: index, text: ' ', label: { th: 'เว้นวรรคข้างหน้า', en: 'Add a space before' } },
        ],
      }
    }
  },
}

/** Characters back to which an opening bracket is looked for. */
const reach = 300

function insideBrackets(text: string, at: number): boolean {
  let depth = 0
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    if (text[index] === ')' && !/[\s\u00A0(]\d{1,2}$/.test(text.slice(Math.max(0, index - 3), index))) depth++
    else if (text[index] === '(' && --depth < 0) return true
  }
  return false
}
