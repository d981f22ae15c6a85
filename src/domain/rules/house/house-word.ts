import { eachMatch } from '../each-match.ts'
import { alternation } from './house-names.ts'
import type { CheckContext, HouseWord } from '../context.ts'
import type { PassageRule } from '../rule.ts'

interface Matcher {
  readonly pattern: RegExp
  readonly words: ReadonlyMap<string, HouseWord>
}

const matchers = new WeakMap<readonly HouseWord[], Matcher | null>()

export const houseWord: PassageRule = {
  id: 'house-word',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'คำตามแบบของสำนักงาน', en: 'The office’s own words' },
  why: {
    th: 'สำนักงานกำหนดไว้ว่าให้ใช้คำนี้อย่างไร ดูรายการได้ในคำและชื่อของสำนักงาน',
    en: 'The office has decided how to write this; see its list of words and names.',
  },
  source: { work: 'รายการคำของสำนักงาน', certain: false },
  spares: ['verbatim'],
  examples: [
    {
      bad: 'ผู้ประกอบการ⟦สตาร์ทอัพ⟧ไทย',
      fixed: 'ผู้ประกอบการสตาร์ตอัปไทย',
      frame: { house: { words: [{ wrong: 'สตาร์ทอัพ', right: 'สตาร์ตอัป', note: '' }], names: [] } },
    },
    {
      bad: 'เป็นโครงการ⟦สุดปัง⟧ของปีนี้',
      frame: { house: { words: [{ wrong: 'สุดปัง', right: '', note: 'ไม่ใช้ในข่าวราชการ' }], names: [] } },
    },
    {
      good: 'ผู้ประกอบการสตาร์ตอัปไทย',
      frame: { house: { words: [{ wrong: 'สตาร์ทอัพ', right: 'สตาร์ตอัป', note: '' }], names: [] } },
    },
    { good: 'ผู้ประกอบการสตาร์ทอัพไทย' },
  ],
  check({ text }, context) {
    const matcher = matcherOf(context)
    if (matcher === null) return []
    return eachMatch(matcher.pattern, text).flatMap((match) => {
      const word = matcher.words.get(match[0].toLowerCase())
      if (!word) return []
      const end = match.index + match[0].length
      const note = word.note === '' ? '' : ` (${word.note})`
      return [
        {
          start: match.index,
          end,
          message:
            word.right === ''
              ? {
                  th: `สำนักงานไม่ใช้คำว่า “${match[0]}”${note}`,
                  en: `The office does not use “${match[0]}”${note}`,
                }
              : {
                  th: `สำนักงานเขียนว่า “${word.right}”${note}`,
                  en: `The office writes “${word.right}”${note}`,
                },
          // A word that stands inside its own replacement would be replaced for ever.
          fixes: word.right === '' || word.right.includes(word.wrong) ? [] : [{ text: word.right }],
        },
      ]
    })
  },
}

function matcherOf({ house }: CheckContext): Matcher | null {
  if (house === undefined || house.words.length === 0) return null
  const known = matchers.get(house.words)
  if (known !== undefined) return known
  const words = new Map(house.words.map((word) => [word.wrong.toLowerCase(), word]))
  const pattern = alternation(house.words.map((word) => word.wrong))
  const matcher = pattern === null ? null : { pattern, words }
  matchers.set(house.words, matcher)
  return matcher
}
