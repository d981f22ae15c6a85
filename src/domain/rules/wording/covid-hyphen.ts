import { patternRule } from './pattern-rule.ts'

export const covidHyphen = patternRule({
  id: 'covid-hyphen',
  severity: 'warning',
  title: { th: 'เว้นวรรคในชื่อโควิด-19', en: 'Spaces inside COVID-19' },
  why: { th: 'ชื่อโรคเขียนติดกัน โควิด-19 และ COVID-19', en: 'The disease is written COVID-19, without spaces.' },
  source: { work: 'องค์การอนามัยโลก', certain: false },
  needs: ['arabicDigit', 'dash'],
  examples: [
    { bad: 'การแพร่ระบาดของโรค⟦โควิด -19⟧ ในพื้นที่', fixed: 'การแพร่ระบาดของโรคโควิด-19 ในพื้นที่' },
    { bad: 'วัคซีน ⟦COVID - 19⟧ เข็มแรก', fixed: 'วัคซีน COVID-19 เข็มแรก' },
    { good: 'โรคโควิด-19 และ COVID-19' },
    { good: 'โรคโควิด 19 และไวรัสโคโรนา 2019' },
  ],
  within: /โควิด|covid/i,
  pattern: /(?:โควิด|covid)(?:[ \u00A0]+[-–—][ \u00A0]*|[-–—][ \u00A0]+)19(?!\d)/gi,
  message: ([found]) => {
    const right = `${/^[^ \u00A0–—-]+/.exec(found)?.[0] ?? ''}-19`
    return { th: `เขียนติดกันเป็น “${right}”`, en: `Close it up: ${right}` }
  },
  fixes: (match) => {
    const start = (match.index ?? 0) + match[0].search(/[ \u00A0–—-]/)
    const end = (match.index ?? 0) + match[0].length - 2
    return [{ start, end, text: '-', safe: true, label: { th: 'เขียนติดกัน', en: 'Close up' } }]
  },
})
