import { patternRule } from './pattern-rule.ts'

export const repeatWordEnglish = patternRule({
  id: 'repeat-word-english',
  severity: 'warning',
  title: { th: 'พิมพ์คำอังกฤษซ้ำ', en: 'An English word typed twice' },
  why: { th: 'คำเชื่อมที่ซ้ำกันสองครั้งมักพิมพ์เกินมา', en: 'A doubled the, of or for is nearly always a slip.' },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  needs: ['latin'],
  examples: [
    {
      bad: 'Settlements in ⟦the the⟧ World Heritage Centre',
      fixed: 'Settlements in the World Heritage Centre',
    },
    { bad: 'The Ministry ⟦of of⟧ Interior', fixed: 'The Ministry of Interior' },
    { good: 'The Ministry of the Interior said that that law stands' },
    { good: 'Log in in-app, and hand it to To Lam' },
  ],
  within: /[a-z] [a-z]/,
  pattern: /\b(the|of|for|and|an?|with|by|from|to|at|in|on)[ \u00A0]+\1\b(?![-’'.])/g,
  message: ({ 1: word }) => ({ th: `พิมพ์ “${word}” ซ้ำ ลบออกหนึ่งคำ`, en: `“${word}” stands twice; delete one` }),
  fixes: ({ 1: word = '' }) => [{ text: word, label: { th: 'ลบตัวที่ซ้ำ', en: 'Delete the second' } }],
})
