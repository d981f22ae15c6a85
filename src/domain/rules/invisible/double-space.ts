import { blankRule } from './blanks.ts'

export const doubleSpace = blankRule({
  id: 'double-space',
  title: { th: 'เว้นวรรคซ้ำ', en: 'Double spaces' },
  why: {
    th: 'หน้าเว็บแสดงช่องว่างหลายตัวเป็นช่องเดียว แต่ไฟล์ข้อความและการค้นหาจะไม่ตรงกัน',
    en: 'A web page shows several spaces as one, while plain text and search keep them.',
  },
  source: { work: 'แนวปฏิบัติกองบรรณาธิการ', certain: false },
  needs: ['doubleSpace'],
  examples: [
    { bad: 'บริษัทประกันวินาศภัย⟦  ⟧7 มาตรการ', fixed: 'บริษัทประกันวินาศภัย 7 มาตรการ' },
    { bad: 'นายสมชาย⟦   ⟧ใจดี', fixed: 'นายสมชาย ใจดี' },
    { good: 'บริษัทประกันวินาศภัย 7 มาตรการ' },
    { good: 'นายสมชาย\u00A0 ใจดี' },
    { good: 'เก็บไว้ที่ D:\\งาน  ข่าว\\ก.txt และ \\\\server\\งาน  ข่าว\\ก.txt' },
    {
      bad: 'ย้ายจาก C:\\ข่าว⟦  ⟧ไปที่ \\\\server\\ข่าว',
      fixed: 'ย้ายจาก C:\\ข่าว ไปที่ \\\\server\\ข่าว',
    },
  ],
  message: { th: 'เว้นวรรคเกิน ให้เหลือช่องเดียว', en: 'More than one space' },
})
