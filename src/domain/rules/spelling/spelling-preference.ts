import { touches } from '../reading.ts'
import type { PassageRule } from '../rule.ts'
import { preferredForms } from './data/preferred.ts'
import { formsIn } from './read-forms.ts'
import { registeredNames } from './registered-names.ts'

export const spellingPreference: PassageRule = {
  id: 'spelling-preference',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'คำที่มีรูปเขียนแนะนำ', en: 'A spelling with a preferred form' },
  why: {
    th: 'คำยืมและคำบางคำเขียนได้หลายแบบ หนังสือราชการนิยมรูปตามหลักเกณฑ์การทับศัพท์และพจนานุกรม',
    en: 'Loan words vary; official writing prefers the forms of the transliteration rules and the dictionary.',
  },
  source: { work: 'หลักเกณฑ์การทับศัพท์ภาษาอังกฤษ และแนวปฏิบัติกองบรรณาธิการ', certain: false },
  examples: [
    { bad: 'จัด⟦เวิร์คช็อป⟧เรื่อง⟦สตาร์ทอัพ⟧', fixed: 'จัดเวิร์กช็อปเรื่องสตาร์ตอัป' },
    { bad: '⟦อัพเดท⟧ข้อมูลผ่าน⟦สมาร์ทโฟน⟧', fixed: 'อัปเดตข้อมูลผ่านสมาร์ตโฟน' },
    { bad: '⟦เช็ค⟧สิทธิได้ที่เว็บไซต์', fixed: 'เช็กสิทธิได้ที่เว็บไซต์' },
    { good: 'สั่งจ่ายเช็คให้ผู้รับ และสต็อกสินค้าในภาวะวิกฤติ' },
    { good: 'นายสมชาย ผาสุข และนายศรีษะ ใจดี' },
    { good: 'พบวัชพืชลอยน้ำ' },
    { good: 'บริษัท โซล่าเซลล์ไทย จำกัด' },
  ],
  yieldsTo: ['spelling'],
  spares: ['names', 'verbatim', 'quotations'],
  words: preferredForms.map(([wrong]) => wrong),
  check(reading) {
    const { text } = reading
    const found = formsIn(reading, 'preferred')
    if (found.length === 0) return []
    const registered = registeredNames(text)
    return found.flatMap(({ start, end, rights }) => {
      if (touches(registered, start, end)) return []
      const wrong = text.slice(start, end)
      return [
        {
          start,
          end,
          message: {
            th: `“${wrong}” แนะนำให้เขียน “${rights.join('” หรือ “')}”`,
            en: `“${wrong}” is better written “${rights.join('” or “')}”`,
          },
          fixes: rights.map((right) => ({ text: right })),
        },
      ]
    })
  },
}
