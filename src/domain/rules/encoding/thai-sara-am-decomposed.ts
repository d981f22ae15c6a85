import { sequenceRule } from './sequence-rule.ts'

export const thaiSaraAmDecomposed = sequenceRule({
  id: 'thai-sara-am-decomposed',
  severity: 'error',
  title: { th: 'สระอำแยกเป็นนิคหิตกับสระอา', en: 'ำ in two pieces' },
  why: {
    th: 'สระอำ (ำ) เป็นอักขระตัวเดียว ข้อความที่คัดลอกจากบางโปรแกรมจะแยกเป็น ํ กับ า ทำให้ค้นคำไม่พบ',
    en: 'ำ is one character. Text copied from some programs has ํ and า instead, and the word is no longer found.',
  },
  source: { work: 'มอก. 620-2533 และ The Unicode Standard', where: 'U+0E33', certain: true },
  needs: ['oddSequence'],
  words: ['ํ'],
  examples: [
    { bad: 'ราคาทอง⟦คํา⟧โลก', fixed: 'ราคาทองคำโลก' },
    { bad: 'ปัญหา⟦นํ้า⟧ท่วมและ⟦นํ้า⟧แล้ง', fixed: 'ปัญหาน้ำท่วมและน้ำแล้ง' },
    { bad: 'บริหาร⟦น้ํา⟧', fixed: 'บริหารน้ำ' },
    { good: 'ราคาทองคำและน้ำมัน' },
    { good: 'พุทฺธํ สรณํ คจฺฉามิ' },
  ],
  message: (found, repair) => ({
    th: `“${found}” มีสระอำที่แยกเป็นสองอักขระ พิมพ์ใหม่เป็น “${repair ?? ''}”`,
    en: `“${found}” has ำ in two pieces; type “${repair ?? ''}”`,
  }),
})
