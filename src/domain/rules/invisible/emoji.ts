import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

// The signs of U+2600–27BF and everything pictographic above U+FFFF, with what joins and colours them.
const sign =
  '(?:[\\u2600-\\u27BF\\u2B50\\u2B55]|\\p{Extended_Pictographic}(?<=[\\u{10000}-\\u{10FFFF}])|[\\u{1F1E6}-\\u{1F1FF}])'
// Half of a pair above U+FFFF is enough to look closer.
const anyEmoji = /[\u2600-\u27BF\u2B50\u2B55\uFE0E\uFE0F\uD83C-\uD83E]/
const emojis = new RegExp(`(?:${sign}|[\\uFE0E\\uFE0F\\u200D\\u20E3\\u{1F3FB}-\\u{1F3FF}])+`, 'gu')

export const emoji: PassageRule = {
  id: 'emoji',
  reads: 'passage',
  severity: 'advice',
  clean: true,
  title: { th: 'อีโมจิ', en: 'Emoji' },
  why: {
    th: 'เว็บไซต์รัฐบาลไทยตัดอีโมจิทิ้ง เหลือเศษอักขระที่มองไม่เห็น และข่าวราชการใช้ภาษาทางการ',
    en: 'The site drops emoji and leaves invisible remains; an official release does without them.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย', certain: false },
  needs: ['pictograph'],
  examples: [
    { bad: '⟦✅ ⟧สถานที่เล่นกีฬา เปิดได้', fixed: 'สถานที่เล่นกีฬา เปิดได้' },
    { bad: 'ขอเชิญร่วมงาน⟦ 🎉⟧', fixed: 'ขอเชิญร่วมงาน' },
    { bad: 'โทร⟦☎️⟧1111', fixed: 'โทร1111' },
    { good: '• สถานที่เล่นกีฬา เปิดได้' },
    { good: 'มาตรฐาน © และ ® 25 °C ±2 ½' },
  ],
  *check({ text }) {
    if (!anyEmoji.test(text)) return
    for (const match of eachMatch(emojis, text)) {
      let start = match.index
      let end = start + match[0].length
      // Of the blanks round it, one may stay between words and none at a line's edge.
      if (start === 0 || isBlank(text.charAt(start - 1))) while (isBlank(text.charAt(end))) end++
      if (end === text.length) while (start > 0 && isBlank(text.charAt(start - 1))) start--
      yield {
        start,
        end,
        message: { th: 'มีอีโมจิซึ่งเว็บไซต์จะไม่แสดง ลบออก', en: 'Emoji, which the site drops' },
        fixes: [{ text: '', safe: true }],
      }
    }
  },
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u00A0'
}
