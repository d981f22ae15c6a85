import { patternRule } from './pattern-rule.ts'

export const hyphenSpacedCompound = patternRule({
  id: 'hyphen-spaced-compound',
  severity: 'warning',
  title: { th: 'เว้นวรรครอบยัติภังค์ในคำอังกฤษ', en: 'Spaces round the hyphen of a compound' },
  why: {
    th: 'คำอังกฤษที่มียัติภังค์เขียนติดกัน เช่น e-Learning',
    en: 'A hyphenated English word is written without spaces: e-Learning.',
  },
  source: { work: 'การเขียนคำประสมในภาษาอังกฤษ', certain: false },
  needs: ['latin', 'dash'],
  examples: [
    { bad: 'ผ่านระบบ ⟦E - tracking⟧ ได้ทันที', fixed: 'ผ่านระบบ E-tracking ได้ทันที' },
    {
      bad: 'The ASEAN Working Group on ⟦Anti - Online⟧ Scam',
      fixed: 'The ASEAN Working Group on Anti-Online Scam',
    },
    { bad: 'หนี้เสีย (⟦Non -Performing⟧ Loan)', fixed: 'หนี้เสีย (Non-Performing Loan)' },
    { bad: 'แนวคิด BCG (⟦Bio – Circular - Green⟧ Economy)', fixed: 'แนวคิด BCG (Bio-Circular-Green Economy)' },
    { good: 'คณะทำงาน WG - AS และระบบ e-Learning' },
    { good: 'ยานยนต์ H - E - V และเส้นทาง Bangkok - Chiang Mai' },
    { good: 'ประเภท A - E และ Plan E - Budget' },
  ],
  spares: ['verbatim'],
  within: /[A-Za-z](?:[ \u00A0]+[-–]|[-–][ \u00A0])/,
  pattern:
    /(?<![A-Za-z-])(?:e|E(?=[ \u00A0]?[-–][ \u00A0]+[a-z])|[Nn]on|[Aa]nti|[Pp]re|[Pp]ost|[Mm]ulti|[Ss]emi|[Ss]ub|[Mm]icro|[Mm]ini|[Ee]co|[Cc]yber|[Bb]io|[Ss]elf|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ull|[Ll]ong|[Ss]hort|[Hh]igh|[Ll]ow|[Rr]eal|[Ff]ace|[Ss]tart|[Ww]in|[Pp]op|[Hh]ands|[Ww]alk|[Zz]ero|[Cc]ross|[Ww]ell|[Ee]x|[Cc]o|[Ww]i)(?:[ \u00A0]+[-–][ \u00A0]*|[-–][ \u00A0]+)[A-Za-z]{2,}(?:(?<=Circular)[ \u00A0]*[-–][ \u00A0]*Green)?/g,
  message: { th: 'เขียนยัติภังค์ติดกับคำทั้งสองข้าง ไม่เว้นวรรค', en: 'Close up the hyphen' },
  fixes: (match) => {
    const label = { th: 'เขียนติดกัน', en: 'Close up' }
    return [{ text: match[0].replace(/[ \u00A0]*[-–][ \u00A0]*/g, '-'), safe: true, label }]
  },
})
