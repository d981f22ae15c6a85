import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiVowelAaDuplicate = sequenceRule({
  id: 'thai-vowel-aa-duplicate',
  severity: 'error',
  title: { th: 'สระหลังซ้ำ (าา ะะ ำำ)', en: 'า, ะ or ำ twice' },
  why: {
    th: 'สระอา สระอะ และสระอำไม่อยู่ติดกันสองตัวในภาษาไทย',
    en: 'า, ะ and ำ are never written twice in a row in Thai.',
  },
  source: sequenceSource,
  examples: [
    { bad: 'แล⟦ะะ⟧ควรสำรวจ', fixed: 'และควรสำรวจ' },
    { bad: 'กล่⟦าา⟧วว่า', fixed: 'กล่าวว่า' },
    { good: 'และควรสำรวจเกาะ' },
    { good: 'เธอร้องว่า มาาาา' },
    { good: 'เก็บไว้ที่ D:\\งาน\\กล่าาว.txt และ \\\\server\\กล่าาว' },
    { good: 'ดูที่ https://www.example.go.th/กล่าาว' },
  ],
  message: (found, repair) => ({
    th: `พิมพ์ “${found}” ซ้ำ ควรมี “${repair ?? ''}” ตัวเดียว`,
    en: `“${found}” is typed twice; one “${repair ?? ''}” is enough`,
  }),
})
