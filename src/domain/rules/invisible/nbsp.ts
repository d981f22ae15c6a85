import { blankRule } from './blanks.ts'

export const nbsp = blankRule({
  id: 'nbsp',
  title: { th: 'ช่องว่างห้ามตัดบรรทัด (NBSP)', en: 'No-break spaces' },
  why: {
    th: 'ช่องว่างแบบนี้ติดมาจาก Word หรือเว็บ บรรทัดจะไม่ถูกตัดตรงนั้นและค้นหาวลีไม่พบ โปรแกรมใส่ให้เองเมื่อจำเป็น',
    en: 'It comes from Word or the web; lines do not break there and phrases are not found. The desk sets its own where needed.',
  },
  source: { work: 'The Unicode Standard', where: 'U+00A0', certain: true },
  needs: ['oddBlank'],
  examples: [
    { bad: 'โทร.⟦\u00A0⟧1111', fixed: 'โทร. 1111' },
    { bad: 'ปลัดกระทรวง⟦\u00A0⟧ลงพื้นที่', fixed: 'ปลัดกระทรวง ลงพื้นที่' },
    { good: 'โทร. 1111 ลงพื้นที่' },
    { good: 'ปลัดกระทรวง  ลงพื้นที่' },
  ],
  message: { th: 'มีช่องว่างห้ามตัดบรรทัด ควรเป็นช่องว่างธรรมดา', en: 'No-break spaces; use plain ones' },
})
