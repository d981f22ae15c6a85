import type { PassageRule } from '../rule.ts'
import { wordyForms } from './data/wordy.ts'
import { formsIn } from './read-forms.ts'

export const wordy: PassageRule = {
  id: 'wordy',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'สำนวนเยิ่นเย้อ', en: 'Roundabout wording' },
  why: {
    th: 'ใช้กริยาตรง ๆ สั้นและเข้าใจง่ายกว่า “ทำการ…”',
    en: 'The plain verb is shorter and clearer than ทำการ….',
  },
  source: { work: 'แนวปฏิบัติกองบรรณาธิการ', certain: false },
  examples: [
    { bad: 'เจ้าหน้าที่⟦ทำการตรวจสอบ⟧สินค้า', fixed: 'เจ้าหน้าที่ตรวจสอบสินค้า' },
    { bad: 'ได้เร่ง⟦ทำการแก้ไข⟧ปัญหา', fixed: 'ได้เร่งแก้ไขปัญหา' },
    { good: 'เจ้าหน้าที่ตรวจสอบสินค้าที่ที่ทำการไปรษณีย์' },
    { good: '“เราทำการตรวจสอบแล้ว” นายสมชาย กล่าว' },
  ],
  spares: ['quotations', 'verbatim'],
  words: wordyForms.map(([wrong]) => wrong),
  check(reading) {
    return formsIn(reading, 'wordy').map(({ start, end, rights }) => {
      const found = reading.text.slice(start, end)
      return {
        start,
        end,
        message: {
          th: `“${found}” เขียนสั้น ๆ ว่า “${rights[0] ?? ''}” ได้`,
          en: `“${found}” can simply be “${rights[0] ?? ''}”`,
        },
        fixes: rights.map((right) => ({ text: right })),
      }
    })
  },
}
