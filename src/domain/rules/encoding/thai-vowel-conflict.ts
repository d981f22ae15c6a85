import { sequenceRule, sequenceSource } from './sequence-rule.ts'

export const thaiVowelConflict = sequenceRule({
  id: 'thai-vowel-conflict',
  severity: 'error',
  title: { th: 'สระสองตัวบนพยัญชนะเดียว', en: 'Two vowels on one letter' },
  why: {
    th: 'พยัญชนะหนึ่งตัวมีสระบนหรือสระล่างได้ตัวเดียว มักเกิดจากกด ั แทน ้ เพราะปุ่มอยู่ใกล้กัน',
    en: 'A letter carries one vowel sign. Usually ั was pressed for ้, its neighbour on the keyboard.',
  },
  source: sequenceSource,
  examples: [
    { bad: '⟦ผูั⟧แทนการค้า', fixed: 'ผู้แทนการค้า' },
    { bad: 'ใน⟦นีั⟧', fixed: 'ในนี้' },
    { bad: 'พระราช⟦พธิี⟧มหามงคล', fixed: 'พระราชพิธีมหามงคล' },
    { good: 'ผู้แทนการค้าในวันนี้' },
    { good: 'ปู่และย่าอยู่ที่นี่' },
  ],
  message: (found, repair) => ({
    th: `“${found}” มีสระซ้อนกันสองตัว${repair ? ` น่าจะเป็น “${repair}”` : ''}`,
    en: `“${found}” has two vowel signs${repair ? `; probably “${repair}”` : ''}`,
  }),
})
