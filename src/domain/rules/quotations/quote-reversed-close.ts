import { quotationRule } from './quotation-rule.ts'

export const quoteReversedClose = quotationRule(
  'reversed-close',
  {
    id: 'quote-reversed-close',
    severity: 'warning',
    title: { th: 'ปิดคำพูดด้วยเครื่องหมายเปิด', en: 'Quotation closed with an opening mark' },
    why: {
      th: 'เครื่องหมายปิดคือ ” มักกลับด้านเพราะพิมพ์จากโทรศัพท์หรือวางข้อความมา',
      en: 'The closing mark is ”; phones and pasting often turn it round.',
    },
    source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศ', certain: false },
    needs: ['quote'],
    examples: [
      { bad: '“สามารถกำหนดคุณภาพได้ด้วย⟦“⟧ รมว.ยุติธรรม กล่าว', fixed: '“สามารถกำหนดคุณภาพได้ด้วย” รมว.ยุติธรรม กล่าว' },
      { bad: 'โครงการ “คนละครึ่ง⟦“⟧ เปิดให้ลงทะเบียนแล้ว', fixed: 'โครงการ “คนละครึ่ง” เปิดให้ลงทะเบียนแล้ว' },
      { good: 'กล่าวทิ้งท้ายว่า“ รัฐบาลพร้อมดูแลประชาชน”' },
      { good: 'งาน “วันดินโลก” กับ “ตลาดสีเขียว” จัดพร้อมกัน' },
    ],
  },
  () => ({
    message: { th: 'คำพูดจบตรงนี้ เปลี่ยนเป็น ”', en: 'The quotation closes here: use ”' },
    fixes: [{ text: '”' }],
  }),
)
