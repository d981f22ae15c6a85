import { patternRule } from './pattern-rule.ts'

export const styleLaPenTon = patternRule({
  id: 'style-la-pen-ton',
  severity: 'warning',
  title: { th: 'ฯลฯ ซ้ำกับ เป็นต้น', en: 'ฯลฯ and เป็นต้น together' },
  why: { th: 'ทั้งสองบอกว่ายังมีอีก ใช้อย่างเดียวพอ', en: 'Both say “and so on”: one is enough.' },
  source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'ไปยาลใหญ่', certain: false },
  needs: ['paiyannoi'],
  examples: [
    { bad: 'หญ้าแฝก ปอเทือง ⟦ฯลฯ เป็นต้น⟧', fixed: 'หญ้าแฝก ปอเทือง ฯลฯ' },
    { bad: 'ข้าว ยาง ⟦ฯลฯเป็นต้น⟧ ซึ่งขายดี', fixed: 'ข้าว ยาง ฯลฯ ซึ่งขายดี' },
    { good: 'ข้าว ยาง ฯลฯ เป็นต้นทุนของเกษตรกร' },
    { good: 'ข้าว ยาง เป็นต้น' },
  ],
  spares: ['quotations'],
  words: ['ฯลฯ'],
  pattern: /ฯลฯ[ \u00A0]*เป็นต้น(?!ทุน|ไป|มา|แบบ|น้ำ|เหตุ|กล้า|ฉบับ|ตอ|ไม้)/g,
  message: { th: 'ใช้ ฯลฯ หรือ เป็นต้น อย่างเดียว', en: 'Use ฯลฯ or เป็นต้น, not both' },
  fixes: () => [{ text: 'ฯลฯ', safe: true }],
})
