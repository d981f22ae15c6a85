import { blankRule } from './blanks.ts'

export const blankRun = blankRule({
  id: 'blank-run',
  title: { th: 'ช่องว่างหลายแบบติดกัน', en: 'Mixed runs of blanks' },
  why: {
    th: 'ช่องว่างธรรมดากับช่องว่างห้ามตัดบรรทัดอยู่ติดกัน ทำให้เว้นวรรคกว้างไม่เท่ากัน',
    en: 'Plain and no-break spaces in a row make gaps of uneven width.',
  },
  source: { work: 'แนวปฏิบัติกองบรรณาธิการ', certain: false },
  needs: ['oddBlank'],
  examples: [
    { bad: 'จำนวน 3 หัวข้อ⟦\u00A0 ⟧5G', fixed: 'จำนวน 3 หัวข้อ 5G' },
    { bad: 'ทั้งนี้⟦ \u00A0\u00A0⟧ภายในงาน', fixed: 'ทั้งนี้ ภายในงาน' },
    { good: 'จำนวน 3 หัวข้อ 5G' },
    { good: 'ทั้งนี้\u00A0ภายในงาน' },
  ],
  message: { th: 'มีช่องว่างติดกันหลายตัว ควรเหลือหนึ่งช่อง', en: 'Runs of blanks; one is enough' },
})
