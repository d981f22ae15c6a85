import { replacement, variantRule } from './variant-rule.ts'

export const consistencyMaiyamok = variantRule({
  id: 'consistency-maiyamok',
  severity: 'advice',
  title: { th: 'เว้นวรรคหน้า ๆ ไม่เหมือนกันทั้งข่าว', en: 'ๆ spaced in two ways' },
  why: {
    th: 'ข่าวหนึ่งควรเขียนไม้ยมกแบบเดียว คือเว้นวรรคข้างหน้า',
    en: 'One release, one way: with a space before ๆ.',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['maiyamok'],
  words: [' ๆ', '\u00A0ๆ'],
  passageNeeds: ['maiyamok'],
  examples: [
    { bad: 'ด้านต่าง ๆ และโครงการต่าง⟦ๆ⟧ ของรัฐ', fixed: 'ด้านต่าง ๆ และโครงการต่าง ๆ ของรัฐ' },
    { bad: 'งานอื่น⟦ๆ⟧ และงานใหม่ๆ\nรวมถึงด้านต่าง ๆ', fixed: 'งานอื่น ๆ และงานใหม่ ๆ\nรวมถึงด้านต่าง ๆ' },
    { good: 'ด้านต่าง ๆ และโครงการอื่น ๆ ของรัฐ' },
    { good: 'ด้านต่างๆ และโครงการอื่นๆ ของรัฐ' },
  ],
  yieldsTo: ['space-maiyamok-before'],
  preferred: 'spaced',
  always: true,
  *uses({ text }) {
    for (let index = text.indexOf('ๆ'); index !== -1; index = text.indexOf('ๆ', index + 1)) {
      const before = text[index - 1] ?? ''
      if (/[ก-๎]/.test(before)) yield { start: index, end: index + 1, way: 'tight' }
      else if (/[ \u00A0]/.test(before)) yield { start: index, end: index + 1, way: 'spaced' }
    }
  },
  speak: () => ({
    th: 'ที่อื่นในข่าวนี้เว้นวรรคหน้า ๆ ควรทำแบบเดียวกัน',
    en: 'Elsewhere this release puts a space before ๆ',
  }),
  change: {
    label: () => ({ th: 'เว้นวรรคหน้า ๆ ทั้งข่าว', en: 'A space before ๆ throughout' }),
    edit: (use) => [replacement(use, use.start, use.start, ' ')],
  },
})
