import { patternRule } from './pattern-rule.ts'

export const styleAthiChen = patternRule({
  id: 'style-athi-chen',
  severity: 'warning',
  title: { th: 'อาทิ ซ้ำกับ เช่น', en: 'อาทิ and เช่น together' },
  why: { th: 'อาทิ กับ เช่น แปลเหมือนกัน ใช้คำเดียวพอ', en: 'Both mean “for example”: one is enough.' },
  source: { work: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน', where: 'อาทิ', certain: false },
  examples: [
    { bad: 'ในประเทศและต่างประเทศ ⟦อาทิเช่น⟧ จีน มาเลเซีย', fixed: 'ในประเทศและต่างประเทศ เช่น จีน มาเลเซีย' },
    { bad: 'สินค้าเกษตร ⟦อาทิ เช่น⟧ ข้าว ยาง', fixed: 'สินค้าเกษตร เช่น ข้าว ยาง' },
    { good: 'สินค้าเกษตร อาทิ ข้าว ยาง เช่นเดียวกับปีก่อน' },
    { good: 'เขากล่าวว่า “มีสินค้าหลายอย่าง อาทิเช่น ข้าว”' },
  ],
  spares: ['quotations'],
  words: ['อาทิเช่น', 'อาทิ เช่น', 'อาทิ\u00A0เช่น'],
  pattern: /อาทิ[ \u00A0]?เช่น(?!เดียว|นั้น|ไร|กัน)/g,
  message: { th: 'ใช้ อาทิ หรือ เช่น คำเดียว', en: 'Use อาทิ or เช่น, not both' },
  fixes: () => [{ text: 'เช่น', safe: true }, { text: 'อาทิ' }],
})
