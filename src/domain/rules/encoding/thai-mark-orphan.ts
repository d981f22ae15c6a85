import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiMarkOrphan = sequenceRule({
  id: 'thai-mark-orphan',
  severity: 'error',
  title: { th: 'สระหรือวรรณยุกต์ลอย', en: 'A mark without its letter' },
  why: {
    th: 'สระบน สระล่าง และวรรณยุกต์ต้องอยู่กับพยัญชนะ ถ้าอยู่หลังช่องว่าง ตัวเลข หรือสระหน้า จะแสดงเป็นวงกลมประ',
    en: 'A vowel sign or tone mark needs a consonant under it; after a blank it shows as a dotted circle.',
  },
  source: sequenceSource,
  yieldsTo: ['line-hard-wrap-mid-word'],
  examples: [
    { bad: 'รัฐมนตรี⟦ ่⟧ว่าการ', fixed: 'รัฐมนตรี ว่าการ' },
    { bad: '⟦เ่ก⟧าและใหม่', fixed: 'เก่าและใหม่' },
    { bad: '⟦ร\u200Bั⟧ฐมนตรี', fixed: 'รัฐมนตรี' },
    { good: 'รัฐมนตรีว่าการ เก่าและใหม่' },
    { good: 'สระ -ั และ \u25CC้' },
  ],
  message: (found, repair) => ({
    th: repair?.trim()
      ? `“${found}” มีสระหรือวรรณยุกต์ลอย น่าจะเป็น “${repair}”`
      : 'มีสระหรือวรรณยุกต์ลอยอยู่โดยไม่มีพยัญชนะ ลบออกหรือพิมพ์คำใหม่',
    en: repair?.trim()
      ? `“${found}” has a stray mark; probably “${repair}”`
      : 'A mark stands here without its letter; delete it or type the word anew',
  }),
})
