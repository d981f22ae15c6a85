import { eachMatch } from '../each-match.ts'
import { longStretch } from '../features.ts'
import type { PassageRule } from '../rule.ts'

/** Thai characters in one breath from which on lines break badly; 1,676 of 63,137 measured files have such a run. */
const longest = longStretch
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
  needs: ['longStretch'],
  examples: [
    { bad: `คำนำ ⟦${'กา'.repeat(90)}⟧ คำท้าย` },
    { bad: `⟦${'ประชาชน'.repeat(30)}⟧` },
    { good: 'กา'.repeat(89) },
    { good: `${'กา'.repeat(80)} ${'กา'.repeat(80)}` },
    { good: `https://www.example.go.th/${'a'.repeat(200)}` },
  ],
  check({ text }) {
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
