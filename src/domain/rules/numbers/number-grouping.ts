import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { unitAhead } from './units.ts'

const grouped = /(?<![0-9๐-๙,.:/+-])[0-9๐-๙]+(?:,[0-9๐-๙]+)+(?:\.[0-9๐-๙]+)?(?![0-9๐-๙,:/])/gu
const rightlyGrouped = /^[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+(?:\.[0-9๐-๙]+)?$/u

export const numberGrouping: PassageRule = {
  id: 'number-grouping',
  reads: 'passage',
  severity: 'error',
  title: { th: 'จุลภาคในตัวเลขผิดหลัก', en: 'Comma in the wrong place of a number' },
  why: {
    th: 'จุลภาคคั่นทุกสามหลัก เมื่อผิดหลักจะไม่รู้ว่าตัวเลขตกหรือเกิน ต้องตรวจกับต้นเรื่อง',
    en: 'Commas stand after every three figures; where they do not, a figure is missing or too many: check the source.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  needs: ['digit', 'comma'],
  examples: [
    { bad: 'มีผู้เข้าร่วม ⟦304,4225⟧ ราย' },
    { bad: 'รวมมูลค่าทั้งสิ้น ⟦5,383,82⟧ ล้านบาท' },
    { bad: 'งบประมาณ ⟦๑,๒๐⟧ บาท' },
    { good: 'มีผู้เข้าร่วม 304,422 ราย' },
    { good: 'รวมมูลค่าทั้งสิ้น 5,383.82 ล้านบาท' },
    { good: 'ชั้นปีที่ 1,2 และ 3' },
    { good: 'ห้อง 301,302 อาคาร 1' },
    { good: 'โทร. 0 2288,4220' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(grouped, text)) {
      const end = match.index + match[0].length
      if (rightlyGrouped.test(match[0]) || !unitAhead(text, end)) continue
      yield {
        start: match.index,
        end,
        message: {
          th: `“${match[0]}” คั่นจุลภาคผิดหลัก ตรวจตัวเลขกับต้นเรื่อง`,
          en: `“${match[0]}” is grouped wrongly; check the figure with its source`,
        },
      }
    }
  },
}
