import { patternRule } from './pattern-rule.ts'

export const royalSong = patternRule({
  id: 'royal-song',
  severity: 'warning',
  title: { th: 'ใช้ ทรง ซ้อนกับราชาศัพท์', en: 'ทรง before a word that is royal already' },
  why: {
    th: 'ทรง ใช้นำคำสามัญให้เป็นราชาศัพท์ คำที่เป็นราชาศัพท์อยู่แล้วไม่ต้องเติม',
    en: 'ทรง makes a common word royal; a word that is royal already does not take it.',
  },
  source: { work: 'ตำราราชาศัพท์ที่ใช้สอนทั่วไป', certain: false },
  examples: [
    {
      bad: 'พระบาทสมเด็จพระเจ้าอยู่หัว ⟦ทรงมี⟧พระราชปณิธานสืบสาน รักษา',
      fixed: 'พระบาทสมเด็จพระเจ้าอยู่หัว มีพระราชปณิธานสืบสาน รักษา',
    },
    { bad: 'สมเด็จพระนางเจ้าฯ ⟦ทรงเสด็จ⟧พระราชดำเนิน', fixed: 'สมเด็จพระนางเจ้าฯ เสด็จพระราชดำเนิน' },
    { bad: '⟦ทรงโปรดเกล้า⟧ฯ แต่งตั้ง', fixed: 'ทรงพระกรุณาโปรดเกล้าฯ แต่งตั้ง' },
    { good: 'ทรงพระกรุณาโปรดเกล้าฯ แต่งตั้ง และทรงพระราชนิพนธ์' },
    { good: 'วันที่พระพุทธเจ้าทรงตรัสรู้ ทรงงาน ทรงพระประชวร' },
    { good: 'บ้านรูปทรงประหยัดพลังงาน และผู้ทรงคุณวุฒิ' },
    { good: 'ผู้คนทรงประทับใจ' },
  ],
  words: ['ทรง'],
  pattern:
    /ทรง(?:มี(?=พระ(?:ราช|บรม|มหา|ปรีชา|เมตตา|วิริย|อัจฉริย|กรุณา))|พระราชทาน|เสด็จ|โปรดเกล้า|ตรัส(?!รู้)|ทอดพระเนตร|ประทับ(?!ใจ)|ประทาน|ประสูติ|รับสั่ง|สวรรคต)/g,
  message: ({ 0: found }) => {
    const right = withoutSong(found)
    return { th: `ไม่ต้องใช้ ทรง นำหน้า เขียนว่า “${right}”`, en: `No ทรง is needed: “${right}”` }
  },
  fixes: (match, text) => {
    if (/(?:รูป|ทรวด|หุ่น|ผู้|เสื้อ)$/.test(text.slice(Math.max(0, match.index ?? 0) - 5, match.index))) return null
    return [{ text: withoutSong(match[0]) }]
  },
})

function withoutSong(found: string): string {
  return found === 'ทรงโปรดเกล้า' ? 'ทรงพระกรุณาโปรดเกล้า' : found.slice('ทรง'.length)
}
