import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { unitAhead } from './units.ts'

const parted =
  /(?<![0-9๐-๙,.:/])[0-9๐-๙]{1,3}(?:,[ \u00A0][0-9๐-๙]{3}|[ \u00A0],[0-9๐-๙]{3})(?:,[0-9๐-๙]{3})*(?![0-9๐-๙,:/])/gu

export const numberSpace: PassageRule = {
  id: 'number-space',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'มีวรรคกลางตัวเลข', en: 'Blank inside a number' },
  why: {
    th: 'วรรคหลังจุลภาคทำให้จำนวนเดียวดูเป็นสองจำนวน และอาจถูกตัดคนละบรรทัด',
    en: 'A blank after the comma makes one number look like two and lets a line break fall between.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  needs: ['digit', 'comma'],
  examples: [
    { bad: 'ฉีดไปแล้ว ⟦7, 833⟧ คน', fixed: 'ฉีดไปแล้ว 7,833 คน' },
    { bad: 'วงเงิน ⟦1 ,500⟧ บาท', fixed: 'วงเงิน 1,500 บาท' },
    { good: 'ฉีดไปแล้ว 7,833 คน' },
    { good: 'ห้อง 301, 302 อาคาร 1' },
    { good: 'สถานที่ 5, 123 ถนนพระราม 5' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(parted, text)) {
      const end = match.index + match[0].length
      if (!unitAhead(text, end)) continue
      const whole = match[0].replace(/[ \u00A0]/gu, '')
      yield {
        start: match.index,
        end,
        message: { th: `มีวรรคกลางตัวเลข ควรเป็น ${whole}`, en: `Blank inside a number; ${whole}` },
        fixes: [{ text: whole }],
      }
    }
  },
}
