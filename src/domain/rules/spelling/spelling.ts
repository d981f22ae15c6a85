import { touches } from '../reading.ts'
import type { PassageRule } from '../rule.ts'
import { certainForms } from './data/certain.ts'
import { formsIn } from './read-forms.ts'
import { mayBeName, registeredNames } from './registered-names.ts'

export const spelling: PassageRule = {
  id: 'spelling',
  reads: 'passage',
  severity: 'error',
  title: { th: 'คำสะกดผิด', en: 'Misspelling' },
  why: {
    th: 'คำนี้ไม่มีในพจนานุกรม และเป็นคำที่ข่าวราชการเขียนผิดบ่อย สะกดผิดแล้วค้นหาไม่พบและข่าวเสียความน่าเชื่อถือ',
    en: 'The dictionary does not have this form, and releases often get the word wrong. Misspelt words are not found and cost trust.',
  },
  source: {
    work: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน พ.ศ. 2554 เทียบกับข่าวเว็บไซต์รัฐบาลไทย',
    certain: true,
  },
  examples: [
    { bad: 'เจ้าหน้าที่⟦ปฎิบัติ⟧หน้าที่ตาม⟦กฏหมาย⟧', fixed: 'เจ้าหน้าที่ปฏิบัติหน้าที่ตามกฎหมาย' },
    { bad: 'ส่งเสริม⟦ศิลปะวัฒนธรรม⟧ผ่านสื่อ⟦ดิจิตอล⟧', fixed: 'ส่งเสริมศิลปวัฒนธรรมผ่านสื่อดิจิทัล' },
    { bad: 'พัฒนา⟦บุคคลากร⟧ของ⟦เว็บไซด์⟧', fixed: 'พัฒนาบุคลากรของเว็บไซต์' },
    { bad: 'เพื่อความ⟦มันคง⟧ทางอาหาร', fixed: 'เพื่อความมั่นคงทางอาหาร' },
    { bad: 'โครงการ⟦สายพันธ์⟧ข้าว', fixed: 'โครงการสายพันธุ์ข้าว' },
    { good: 'ปัจจุบันทุกหน่วยงานยังยืนยันว่าราคาน้ำมันคงที่' },
    { good: 'จุดจำหน่ายงานหัตถกรรมที่ประชาชนพบปะชุมชน' },
    { good: 'ปรากฏหมายจับในระบบ' },
    { good: 'จัดตั้งสมาพันธ์ทุเรียนอาเซียน' },
    { good: 'ค่าธรรมเนียมการใช้ยานยนตร์บนทางหลวง' },
    { good: 'ประชาสัมพันธ์โครงการ และประชาสัมพันธ์ดีเด่น' },
    { good: 'นายดิจิตอล ปฎิบัติ ลงพื้นที่' },
    { good: 'บริษัท แอพพลิเคชั่น ไทย จำกัด และงาน “เฟสบุ๊ค เดย์”' },
    { good: 'ติดตามที่ #ดิจิตอลไทยแลนด์' },
  ],
  yieldsTo: ['date-month-misspelled', 'org-ministry-name', 'place-province-name'],
  spares: ['names', 'verbatim'],
  words: certainForms.map(([wrong]) => wrong),
  check(reading) {
    const { text } = reading
    const found = formsIn(reading, 'certain')
    if (found.length === 0) return []
    const registered = registeredNames(text)
    return found.flatMap(({ start, end, rights }) => {
      if (touches(registered, start, end)) return []
      const wrong = text.slice(start, end)
      const named = mayBeName(text, start, end)
      return [
        {
          start,
          end,
          message: {
            th: `“${wrong}” สะกดผิด ที่ถูกคือ “${rights[0] ?? ''}”`,
            en: `“${wrong}” is misspelt; the word is “${rights[0] ?? ''}”`,
          },
          fixes: rights.map((right) => ({ text: right, safe: rights.length === 1 && !named })),
        },
      ]
    })
  },
}
