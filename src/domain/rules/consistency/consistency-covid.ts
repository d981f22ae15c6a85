import { replacement, variantRule } from './variant-rule.ts'

export const consistencyCovid = variantRule({
  id: 'consistency-covid',
  severity: 'advice',
  title: { th: 'เขียนโควิด-19 หลายแบบ', en: 'COVID-19 written in several ways' },
  why: { th: 'ชื่อโรคควรเขียนแบบเดียวทั้งข่าว', en: 'The disease should have one name in one release.' },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['arabicDigit'],
  words: ['โควิด'],
  passageNeeds: ['arabicDigit'],
  examples: [
    { bad: 'โรคโควิด-19 และผู้ป่วย⟦โควิด 19⟧ ในพื้นที่', fixed: 'โรคโควิด-19 และผู้ป่วยโควิด-19 ในพื้นที่' },
    { bad: 'วัคซีน⟦โควิด19⟧ และโรคโควิด 19\nตรวจโควิด 19 ฟรี', fixed: 'วัคซีนโควิด 19 และโรคโควิด 19\nตรวจโควิด 19 ฟรี' },
    { good: 'โรคโควิด 19 และผู้ป่วยโควิด 19 ในพื้นที่' },
    { good: 'โรคโควิด-19 (COVID-19) แฮชแท็ก #โควิด19' },
  ],
  yieldsTo: ['covid-hyphen'],
  preferred: 'โควิด-19',
  *uses({ text }) {
    if (!text.includes('โควิด')) return
    for (const { 0: found, 1: way = '', index } of text.matchAll(/โควิด([- \u00A0]?)19(?!\d)/g)) {
      yield { start: index, end: index + found.length, way: `โควิด${way === '\u00A0' ? ' ' : way}19` }
    }
  },
  speak: (_found, way) => ({
    th: `ที่อื่นในข่าวนี้เขียน ${way} ควรใช้แบบเดียวกัน`,
    en: `Elsewhere this release writes ${way}`,
  }),
  change: {
    label: (way) => ({ th: `ใช้ ${way} ทั้งข่าว`, en: `Use ${way} throughout` }),
    edit: (use, way) => [
      replacement(use, use.start + 'โควิด'.length, use.end - 2, way.slice('โควิด'.length, -2)),
    ],
  },
})
