import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiSpaceInCluster = sequenceRule({
  id: 'thai-space-in-cluster',
  severity: 'error',
  title: { th: 'ช่องว่างแทรกหน้าสระ', en: 'A blank before a vowel' },
  why: {
    th: 'ข้อความที่คัดลอกจาก PDF มักเสียสระอำ กลายเป็นช่องว่างกับสระอา เช่น “ส าหรับ”',
    en: 'Text copied from a PDF often loses ำ and shows a blank and า instead: ส าหรับ.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'ชิ้นส่วน⟦ส า⟧คัญ', fixed: 'ชิ้นส่วนสำคัญ' },
    { bad: '⟦ด า⟧เนินการ', fixed: 'ดำเนินการ' },
    { bad: 'ต้องจัดการ⟦น้ า⟧', fixed: 'ต้องจัดการน้ำ' },
    { bad: '⟦ว า ง ท่ อ⟧ และรับฟังความคิดเห็น', fixed: 'วางท่อ และรับฟังความคิดเห็น' },
    { good: 'ชิ้นส่วนสำคัญที่ดำเนินการ' },
    { good: 'ข้อ ก อาคาร ข้อ ข ประกาศ' },
  ],
  message: (found, repair) => ({
    th: `“${found}” มีช่องว่างแทรกหน้าสระ น่าจะเป็น “${repair ?? ''}”`,
    en: `“${found}” has a blank before the vowel; probably “${repair ?? ''}”`,
  }),
})
