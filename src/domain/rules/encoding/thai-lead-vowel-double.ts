import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiLeadVowelDouble = sequenceRule({
  id: 'thai-lead-vowel-double',
  severity: 'error',
  title: { th: 'สระหน้าซ้ำ (แแ โโ ใใ ไไ)', en: 'A leading vowel twice' },
  why: {
    th: 'สระหน้าแต่ละตัวต้องตามด้วยพยัญชนะ จะพิมพ์ติดกันสองตัวไม่ได้',
    en: 'A leading vowel is followed by its consonant, never by itself.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'อย่างเด็ดขาด⟦แแ⟧ละจริงจัง', fixed: 'อย่างเด็ดขาดและจริงจัง' },
    { bad: '⟦ใใ⟧นการนี้', fixed: 'ในการนี้' },
    { good: 'อย่างเด็ดขาดและจริงจัง' },
    { good: 'ในโครงการไทยเข้มแข็ง' },
  ],
  message: (found, repair) => ({
    th: `พิมพ์ “${found}” ซ้ำ ควรมี “${repair ?? ''}” ตัวเดียว`,
    en: `“${found}” is typed twice; one “${repair ?? ''}” is enough`,
  }),
})
