import { patternRule } from './pattern-rule.ts'

export const bangkokFullPaiyannoi = patternRule({
  id: 'bangkok-full-paiyannoi',
  severity: 'warning',
  title: { th: 'ใส่ ฯ ในชื่อเต็มของกรุงเทพมหานคร', en: 'ฯ with the full name of Bangkok' },
  why: {
    th: 'ฯ ใช้กับชื่อที่ย่อ เขียนเต็มว่า กรุงเทพมหานคร หรือย่อว่า กรุงเทพฯ',
    en: 'ฯ marks a shortened name: กรุงเทพมหานคร in full, or กรุงเทพฯ.',
  },
  source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'ไปยาลน้อย', certain: true },
  needs: ['paiyannoi'],
  examples: [
    { bad: 'เดินทางจาก⟦กรุงเทพมหานครฯ⟧ ไปเชียงใหม่', fixed: 'เดินทางจากกรุงเทพมหานคร ไปเชียงใหม่' },
    { bad: 'ในเขต⟦กรุงเทพมหานคร ฯ⟧ และปริมณฑล', fixed: 'ในเขตกรุงเทพมหานคร และปริมณฑล' },
    { bad: 'ประชาชนใน⟦กรุงเทพฯมหานคร⟧และปริมณฑล', fixed: 'ประชาชนในกรุงเทพมหานครและปริมณฑล' },
    { good: 'ในเขตกรุงเทพฯ และกรุงเทพมหานคร' },
    { good: 'กรุงเทพฯ มหานครน่าอยู่' },
    { good: 'กรุงเทพมหานคร นนทบุรี ฯลฯ และกรุงเทพมหานคร ฯลฯ' },
  ],
  words: ['กรุงเทพฯมหานคร', 'มหานครฯ', 'มหานคร ฯ', 'มหานคร\u00A0ฯ'],
  pattern: /กรุงเทพ(?:มหานคร[ \u00A0]?ฯ(?!ล|พณ)|ฯมหานคร)/g,
  message: { th: 'กรุงเทพมหานครเป็นชื่อเต็ม ไม่ต้องมี ฯ', en: 'The full name takes no ฯ' },
  fixes: () => [{ text: 'กรุงเทพมหานคร', safe: true }, { text: 'กรุงเทพฯ' }],
})
