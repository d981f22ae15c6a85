import { quotationRule } from './quotation-rule.ts'

export const quoteMixedPair = quotationRule(
  'mixed',
  {
    id: 'quote-mixed-pair',
    severity: 'warning',
    title: { th: 'เครื่องหมายคำพูดคู่เดียวกันคนละแบบ', en: 'Two kinds of quotation mark in one pair' },
    why: {
      th: 'คู่เดียวกันควรเป็นแบบเดียวกัน “ กับ ” เพราะปนกันแล้วดูเหมือนพิมพ์ผิดและค้นหาไม่เจอ',
      en: 'A pair is “ and ”; a straight mark in it looks like a slip and spoils searching.',
    },
    source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศ', certain: false },
    needs: ['quote'],
    examples: [
      {
        bad: 'ชื่อบัญชี “โรงพยาบาลทหารผ่านศึก (อผศ.)⟦"⟧ สาขาวิภาวดี',
        fixed: 'ชื่อบัญชี “โรงพยาบาลทหารผ่านศึก (อผศ.)” สาขาวิภาวดี',
      },
      { bad: 'เปิดงาน ⟦"⟧วันดินโลก” ที่จังหวัดน่าน', fixed: 'เปิดงาน “วันดินโลก” ที่จังหวัดน่าน' },
      { good: 'เปิดงาน “วันดินโลก” และ "ตลาดสีเขียว" ที่จังหวัดน่าน' },
      { good: '“งาน "ตลาดสีเขียว" จะจัดทุกเดือน” นายประเสริฐ กล่าว' },
    ],
  },
  ({ right, certain }) => ({
    message: {
      th: `คู่ของเครื่องหมายนี้เป็นแบบโค้ง ใช้ ${right} ให้เข้าคู่`,
      en: `Its partner is curly: use ${right}`,
    },
    fixes: [{ text: right, safe: certain }],
  }),
)
