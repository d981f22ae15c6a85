import { marksOf } from '../quotations/quotation-marks.ts'
import { replacement, variantRule } from './variant-rule.ts'

export const consistencyQuotes = variantRule({
  id: 'consistency-quotes',
  severity: 'advice',
  title: { th: 'เครื่องหมายคำพูดสองแบบในข่าวเดียว', en: 'Two kinds of quotation marks in one release' },
  why: {
    th: 'ข่าวหนึ่งควรใช้แบบเดียว “ ” อ่านง่ายกว่า " "',
    en: 'One release, one style: “ ” reads better than " ".',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['openingQuote'],
  words: ['"'],
  passageNeeds: ['quote'],
  examples: [
    { bad: 'งาน “วันดินโลก” และ ⟦"ตลาดสีเขียว"⟧ จัดพร้อมกัน', fixed: 'งาน “วันดินโลก” และ “ตลาดสีเขียว” จัดพร้อมกัน' },
    {
      bad: 'พันธบัตร ⟦"เราชนะ"⟧ เริ่มแล้ว\nโครงการ "คนละครึ่ง" และ “เที่ยวด้วยกัน”',
      fixed: 'พันธบัตร “เราชนะ” เริ่มแล้ว\nโครงการ “คนละครึ่ง” และ “เที่ยวด้วยกัน”',
    },
    { good: 'งาน “วันดินโลก” และ “ตลาดสีเขียว” จัดพร้อมกัน' },
    { good: 'งาน "วันดินโลก" และ "ตลาดสีเขียว" จัดพร้อมกัน' },
    { good: 'งาน “วันดินโลก” บนจอขนาด 55" และ 65"' },
  ],
  yieldsTo: ['quote-mixed-pair', 'quote-straight-odd'],
  preferred: '“',
  always: true,
  *uses(reading) {
    const marks = marksOf(reading)
    for (let index = 0; index + 1 < marks.length; index++) {
      const open = marks[index]
      const close = marks[index + 1]
      if (!open || !close) return
      const curly = open.character === '“' && close.character === '”'
      if (!curly && (open.character !== '"' || close.character !== '"')) continue
      yield { start: open.at, end: close.at + 1, way: open.character }
      index++
    }
  },
  speak: (found) => ({
    th: `ที่อื่นในข่าวนี้ใช้ “ ” ตรงนี้ใช้ ${found.slice(0, 1)} ${found.slice(0, 1)} ควรเป็นแบบเดียวกัน`,
    en: 'Elsewhere this release uses “ ”: use one style',
  }),
  change: {
    label: () => ({ th: 'ใช้ “ ” ทั้งข่าว', en: 'Use “ ” throughout' }),
    edit: (use) => [
      replacement(use, use.start, use.start + 1, '“'),
      replacement(use, use.end - 1, use.end, '”'),
    ],
  },
})
