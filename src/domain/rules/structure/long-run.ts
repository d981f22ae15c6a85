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
  examples: [
    { bad: `คำนำ ⟦${'กา'.repeat(90)}⟧ คำท้าย` },
    { bad: `⟦${'ประชาชน'.repeat(30)}⟧` },
    { good: 'กา'.repeat(89) },
    { good: `${'กา'.repeat(80)} ${'กา'.repeat(80)}` },
    { good: `https://www.example.go.th/${'a'.repeat(200)}` },
  ],
  *check({ slot, text }) {
    if (slot !== 'body' || !mayHoldRun(text)) return
    for (const match of text.matchAll(run)) {
      if (match[0].length < longest) continue
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: `ข้อความติดกัน ${match[0].length} ตัวอักษรโดยไม่เว้นวรรค ควรเว้นวรรคเมื่อจบความ`,
          en: `${match[0].length} characters without a blank; leave one where a clause ends`,
        },
      }
    }
  },
}

// A run this long covers one of every 180 characters, and the characters halfway before or behind it.
function mayHoldRun(text: string): boolean {
  for (let at = longest - 1; at < text.length; at += longest) {
    if (isThai(text, at) && (isThai(text, at - longest / 2) || isThai(text, at + longest / 2))) return true
  }
  return false
}

function isThai(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x0e01 && code <= 0x0e3a) || (code >= 0x0e40 && code <= 0x0e4e)
}
