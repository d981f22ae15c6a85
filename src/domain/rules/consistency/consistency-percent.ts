import { eachMatch } from '../each-match.ts'
import { variantRule } from './variant-rule.ts'

// What stands before a number is asked behind its first digit, so that letters are not asked about.
const share =
  /ร้อยละ(?![ \u00A0]?[\d๐-๙.,]+[ \u00A0]?%)(?=[ \u00A0]?[\d๐-๙])|(?!100[ \u00A0]?%)[\d๐-๙](?<!(?:[\d๐-๙.,]|ร้อยละ|ร้อยละ[ \u00A0])[\d๐-๙])[\d๐-๙.,]*[ \u00A0]?%/g

export const consistencyPercent = variantRule({
  id: 'consistency-percent',
  severity: 'advice',
  title: { th: 'ใช้ทั้ง % และ ร้อยละ', en: 'Both % and ร้อยละ' },
  why: {
    th: 'ข่าวหนึ่งควรใช้แบบเดียว ตัวเลขจะเทียบกันง่าย',
    en: 'One way in one release makes figures easy to compare.',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['digit'],
  words: ['ร้อยละ'],
  passageNeeds: ['digit'],
  examples: [
    { bad: 'เพิ่มขึ้นร้อยละ 5 และร้อยละ 7 ส่วนภาคบริการ ⟦3%⟧' },
    { bad: 'เพิ่มขึ้น 5% และ 7% ส่วนภาคบริการ⟦ร้อยละ⟧ 3' },
    { good: 'เพิ่มขึ้นร้อยละ 5 ส่วนภาคบริการร้อยละ 3' },
    { good: 'เพิ่มขึ้นร้อยละ 5% และร้อยละ 7' },
    { good: 'สำเร็จเกือบ 100% เพิ่มขึ้นร้อยละ 5' },
    { good: 'เพิ่มขึ้น 5% คะแนนนิยมเป็นร้อยละที่สูง' },
  ],
  yieldsTo: ['percent-double'],
  preferred: 'ร้อยละ',
  *uses({ text }) {
    if (!text.includes('%') && !text.includes('ร้อยละ')) return
    for (const { 0: found, index } of eachMatch(share, text)) {
      yield { start: index, end: index + found.length, way: found === 'ร้อยละ' ? 'ร้อยละ' : '%' }
    }
  },
  speak: (_found, way) => ({
    th: `ส่วนใหญ่ในข่าวนี้ใช้ ${way} ควรใช้แบบเดียวกัน`,
    en: `Most of this release uses ${way}: use one way`,
  }),
})
