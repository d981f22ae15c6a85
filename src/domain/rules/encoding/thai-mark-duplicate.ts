import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiMarkDuplicate = sequenceRule({
  id: 'thai-mark-duplicate',
  severity: 'error',
  title: { th: 'สระหรือวรรณยุกต์ซ้ำ', en: 'The same mark twice' },
  why: {
    th: 'สระบน สระล่าง หรือวรรณยุกต์ตัวเดียวกันซ้อนกันสองครั้ง มักมองไม่เห็นบนจอแต่ทำให้คำผิด',
    en: 'The same vowel sign or tone mark stands twice on one letter; it hardly shows, but the word is wrong.',
  },
  source: sequenceSource,
  examples: [
    { bad: '⟦ตัั้⟧งแต่ปี 2542', fixed: 'ตั้งแต่ปี 2542' },
    { bad: 'หน้า⟦ที่่⟧โฆษก', fixed: 'หน้าที่โฆษก' },
    { good: 'ตั้งแต่หน้าที่โฆษก' },
    { good: 'ต้นที่หนึ่งซึ่งตั้งอยู่' },
  ],
  message: (found, repair) => ({
    th: `“${found}” มีสระหรือวรรณยุกต์ซ้ำ ควรเป็น “${repair ?? ''}”`,
    en: `“${found}” has a mark twice; it should be “${repair ?? ''}”`,
  }),
})
