import { quotationRule } from './quotation-rule.ts'

export const quoteUnopened = quotationRule(
  'unopened',
  {
    id: 'quote-unopened',
    severity: 'error',
    title: { th: 'มีเครื่องหมายปิดคำพูดที่ไม่มีตัวเปิด', en: 'Closing quotation mark without an opening one' },
    why: {
      th: 'ผู้อ่านไม่รู้ว่าคำพูดเริ่มตรงไหน และใครเป็นคนพูด',
      en: 'Readers cannot tell where the quotation begins, nor what was really said.',
    },
    source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศ', certain: false },
    needs: ['quote'],
    examples: [
      { bad: 'จะช่วยให้เกิดประโยชน์สูงสุดของภูมิภาคไปด้วยกัน⟦”⟧ นายประเสริฐ กล่าว' },
      { bad: '⟦”⟧กรมกิจการผู้สูงอายุให้บริการทั่วประเทศ' },
      { bad: '“ก้าวแรก” ของโครงการสำเร็จแล้ว⟦”⟧ นางสาวตรีนุช กล่าว' },
      { good: '“รัฐบาลพร้อมดูแลประชาชน” นายประเสริฐ กล่าว' },
      { good: '“ย่อหน้าแรกของคำพูดยังไม่จบ\nย่อหน้าถัดมาจึงจบ” นายประเสริฐ กล่าว' },
      { good: 'จอภาพขนาด 55” ติดตั้งแล้วทุกศูนย์' },
      { good: 'โครงการ ”ร้านค้าถุงเงิน” ให้สมาชิกใช้สิทธิ' },
    ],
  },
  () => ({
    message: {
      th: 'มี ” แต่ไม่มี “ ที่เปิดไว้ก่อนหน้า ใส่ “ ตรงที่คำพูดเริ่ม หรือลบ ” ตัวนี้',
      en: 'This ” closes nothing: put “ where the quotation begins, or delete it',
    },
  }),
)
