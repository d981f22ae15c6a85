import { patternRule } from './pattern-rule.ts'

export const punctRepeat = patternRule({
  id: 'punct-repeat',
  severity: 'advice',
  title: { th: 'เครื่องหมาย ! หรือ ? ซ้ำ', en: 'Repeated ! or ?' },
  why: {
    th: 'ข่าวของรัฐใช้น้ำเสียงสุภาพ เครื่องหมายตัวเดียวก็พอ หรือไม่ต้องมี',
    en: 'An official release keeps a level voice: one mark is enough, or none.',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  examples: [
    { bad: 'โปรโมชั่นพิเศษ⟦!!⟧ เฉพาะวันนี้', fixed: 'โปรโมชั่นพิเศษ! เฉพาะวันนี้' },
    { bad: 'จริงหรือ⟦??⟧', fixed: 'จริงหรือ?' },
    { good: 'โปรโมชั่นพิเศษ! เฉพาะวันนี้' },
    { good: 'เขาถามว่า “จริงหรือ!!”' },
  ],
  spares: ['quotations', 'verbatim'],
  words: ['!!', '!?', '?!', '??'],
  pattern: /[!?]{2,}/g,
  message: { th: 'ใช้เครื่องหมายตัวเดียว', en: 'One mark is enough' },
  fixes: ({ 0: found }) => [{ text: found.includes('?') ? '?' : '!' }, { text: '' }],
})
