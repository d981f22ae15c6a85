import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiAaAm = sequenceRule({
  id: 'thai-aa-am',
  severity: 'error',
  title: { th: 'สระอำกับสระอาติดกัน', en: 'ำ and า together' },
  why: {
    th: 'สระอำกับสระอาไม่อยู่ติดกัน มักเกิดจากพิมพ์ทับหรือแก้ไม่หมด',
    en: 'ำ and า never stand together; usually one was typed over the other.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'จุด⟦จำา⟧หน่ายปุ๋ย', fixed: 'จุดจำหน่ายปุ๋ย' },
    { bad: '⟦ทาำ⟧งาน', fixed: 'ทำงาน' },
    { good: 'จุดจำหน่ายและทำงาน' },
    { good: 'น้ำและอาหาร' },
  ],
  message: (found, repair) => ({
    th: `“${found}” มีสระอำกับสระอาติดกัน น่าจะเป็น “${repair ?? ''}”`,
    en: `“${found}” has ำ and า together; probably “${repair ?? ''}”`,
  }),
})
