import { sequenceRule } from './sequence-rule.ts'

export const thaiSaraAe = sequenceRule({
  id: 'thai-sara-ae',
  severity: 'error',
  title: { th: 'พิมพ์สระแอด้วยสระเอสองตัว', en: 'Two เ typed for แ' },
  why: {
    th: 'สระแอ (แ) เป็นอักขระตัวเดียว ถ้าพิมพ์สระเอสองตัว หน้าตาจะเหมือนกันแต่ค้นหา เรียงลำดับ และตัดบรรทัดผิด',
    en: 'แ is one character. Two เ look the same, but search, sorting and line breaks go wrong.',
  },
  source: { work: 'มอก. 620-2533 และ The Unicode Standard', where: 'U+0E41', certain: true },
  examples: [
    { bad: 'รัฐบาล⟦เเ⟧ก้ไขปัญหาหนี้', fixed: 'รัฐบาลแก้ไขปัญหาหนี้' },
    { bad: 'ประชุม⟦เเ⟧ละติดตาม⟦เเ⟧ผนงาน', fixed: 'ประชุมและติดตามแผนงาน' },
    { bad: 'นาย⟦เเ⟧ดง ใจดี', fixed: 'นายแดง ใจดี' },
    { good: 'รัฐบาลแก้ไขปัญหาและติดตามแผนงาน' },
    { good: 'เก้าอี้ เวลา เพราะ แม่' },
  ],
  message: () => ({
    th: 'ใช้สระเอสองตัวแทนสระแอ ควรเป็น “แ” ตัวเดียว',
    en: 'Two เ stand for one แ',
  }),
})
