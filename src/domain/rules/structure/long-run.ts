import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

/** Thai characters (UTF-16 units) in one breath beyond which lines break badly; 1,676 of 63,137 measured files have such a run. */
const longest = 180
const run = /[ก-ฺเ-๎]+/g

export const longRun: PassageRule = {
  id: 'long-run',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ข้อความติดกันยาวไม่มีวรรค', en: 'Long run without a blank' },
  why: {
    th: 'ภาษาไทยใช้วรรคแทนเครื่องหมายจบความ ข้อความที่ติดกันยาวเกิน 180 ตัวอักษรอ่านยากและตัดบรรทัดไม่สวย',
    en: 'Thai marks the ends of clauses with blanks; more than 180 characters without one are hard to read.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['quotations'],
  slots: ['body'],
  examples: [
    { bad: `คำนำ ⟦${'กา'.repeat(90)}⟧ คำท้าย` },
    { bad: `⟦${'ประชาชน'.repeat(30)}⟧` },
    { good: 'กา'.repeat(89) },
    { good: `${'กา'.repeat(80)} ${'กา'.repeat(80)}` },
    { good: `https://www.example.go.th/${'a'.repeat(200)}` },
  ],
  check({ text }) {
    if (!mayHoldRun(text)) return []
    return eachMatch(run, text)
      .filter(([found]) => found.length >= longest)
      .map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: {
          th: `ข้อความติดกัน ${found.length} ตัวอักษรโดยไม่เว้นวรรค ควรเว้นวรรคเมื่อจบความ`,
          en: `${found.length} characters without a blank; leave one where a clause ends`,
        },
      }))
  },
}

// Whether any plain space is that far from the next: quicker to see than the letters between them.
function mayHoldRun(text: string): boolean {
  let from = 0
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', from)) {
    if (at - from >= longest) return true
    from = at + 1
  }
  return text.length - from >= longest
}
