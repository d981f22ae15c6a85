import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { faultsOf } from './sequence-rule.ts'

const lone = /[ก-ฮ]ํ(?![่-๋]?[าำ])/gu

export const thaiNikhahitStray: PassageRule = {
  id: 'thai-nikhahit-stray',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'นิคหิต (ํ) ในคำไทย', en: 'A lone ํ in a Thai word' },
  why: {
    th: 'นิคหิตใช้ในคำบาลีสันสกฤต ในคำไทยทั่วไปมักเกิดจากกดแทน ั หรือ ้ หรือเป็นสระอำที่สระอาหาย',
    en: 'ํ belongs to Pali. In a Thai word it was usually pressed for ั or ้, or an ำ lost its second half.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย', certain: false },
  words: ['ํ'],
  examples: [
    { bad: '⟦ผํ⟧บริหารกระทรวงมหาดไทย' },
    { bad: 'ร่วม⟦กํ⟧นพัฒนาประเทศ' },
    { good: 'พุทฺธํ สรณํ คจฺฉามิ' },
    { good: 'ภวตุ สพฺพมงฺคลํ' },
    { good: 'ราคาทองคำ' },
  ],
  yieldsTo: ['thai-sara-am-decomposed', 'thai-mark-conflict', 'thai-mark-orphan'],
  *check(reading) {
    const { text } = reading
    // ฺ and ํ at a word's end are Pali verse.
    if (text.includes('ฺ')) return
    for (const match of eachMatch(lone, text)) {
      const start = match.index
      const end = start + 2
      if (!/[ก-ฮ]/u.test(text.charAt(end))) continue
      if (faultsOf(reading).some((fault) => fault.start < end && start < fault.end)) continue
      const base = match[0].charAt(0)
      yield {
        start,
        end,
        message: {
          th: `“${match[0]}” มีนิคหิตในคำไทย ตรวจว่าควรเป็น ั ้ หรือ ำ`,
          en: `“${match[0]}” has a lone ํ; should it be ั, ้ or ำ?`,
        },
        fixes: ['ั', 'ู้', 'ำ'].map((mark) => ({ text: base + mark })),
      }
    }
  },
}
