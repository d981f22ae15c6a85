import { quotationRule } from './quotation-rule.ts'

export const quoteUnclosed = quotationRule(
  'unclosed',
  {
    id: 'quote-unclosed',
    severity: 'error',
    title: { th: 'เปิดเครื่องหมายคำพูดแล้วไม่ปิด', en: 'Opening quotation mark that is never closed' },
    why: {
      th: 'ผู้อ่านแยกไม่ออกว่าคำพูดจบตรงไหน ข้อความของผู้เขียนจะกลายเป็นคำของผู้ให้ข่าว',
      en: 'Readers cannot tell where the quotation ends; the writer’s words become the speaker’s.',
    },
    source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศ', certain: false },
    needs: ['quote'],
    examples: [
      { bad: 'นายประเสริฐ กล่าวว่า ⟦“⟧รัฐบาลพร้อมดูแลประชาชนทุกกลุ่ม' },
      { bad: 'เปิดโครงการ ⟦“⟧ธงฟ้าราคาประหยัด ที่จังหวัดน่าน\nพร้อมมอบป้าย “ร้านค้าสีเขียว” แก่ร้านค้า' },
      { good: 'นายประเสริฐ กล่าวว่า “รัฐบาลพร้อมดูแลประชาชนทุกกลุ่ม”' },
      { good: '“ย่อหน้าแรกของคำพูด\n“ย่อหน้าที่สองเปิดซ้ำตามแบบแผน แล้วจึงปิด” นายประเสริฐ กล่าว' },
      { good: 'โครงการ “คนละครึ่ง“ เปิดให้ลงทะเบียนแล้ว' },
      { good: 'เปิดงาน “วันดินโลก" ที่จังหวัดน่าน' },
    ],
  },
  () => ({
    message: {
      th: 'เปิด “ ไว้แล้วไม่มี ” ปิด ใส่ ” ตรงที่คำพูดจบ หรือลบ “ ตัวนี้',
      en: 'This “ is never closed: put ” where the quotation ends',
    },
  }),
)
