import { quotationRule } from './quotation-rule.ts'

export const quoteReversedOpen = quotationRule(
  'reversed-open',
  {
    id: 'quote-reversed-open',
    severity: 'warning',
    title: { th: 'เปิดคำพูดด้วยเครื่องหมายปิด', en: 'Quotation opened with a closing mark' },
    why: {
      th: 'เครื่องหมายเปิดคือ “ มักกลับด้านเพราะพิมพ์จากโทรศัพท์หรือวางข้อความมา',
      en: 'The opening mark is “; phones and pasting often turn it round.',
    },
    source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศ', certain: false },
    needs: ['quote'],
    examples: [
      {
        bad: 'ใช้คะแนนสะสมแทนเงินสดกับ ⟦”⟧ร้านค้าถุงเงิน” ได้ทันที',
        fixed: 'ใช้คะแนนสะสมแทนเงินสดกับ “ร้านค้าถุงเงิน” ได้ทันที',
      },
      { bad: '⟦”⟧รัฐบาลพร้อมดูแลประชาชน” นายประเสริฐ กล่าว', fixed: '“รัฐบาลพร้อมดูแลประชาชน” นายประเสริฐ กล่าว' },
      { good: 'กับ “ร้านค้าถุงเงิน” และ “ร้านธงฟ้า” ได้ทันที' },
      { good: '“รัฐบาลพร้อมดูแล ”นายประเสริฐ กล่าว' },
    ],
  },
  () => ({
    message: { th: 'คำพูดเริ่มตรงนี้ เปลี่ยนเป็น “', en: 'The quotation opens here: use “' },
    fixes: [{ text: '“' }],
  }),
)
