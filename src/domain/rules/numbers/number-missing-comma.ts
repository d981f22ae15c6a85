import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { unitAhead } from './units.ts'

const bare = /(?<![0-9๐-๙,.:/A-Za-z+-])(?!0)([0-9]{5,12}|[๐-๙]{5,12})(?![0-9๐-๙,:/A-Za-z])/gu

export const numberMissingComma: PassageRule = {
  id: 'number-missing-comma',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ตัวเลขหลักหมื่นขึ้นไปไม่มีจุลภาค', en: 'Large number without commas' },
  why: {
    th: 'จุลภาคทุกสามหลักช่วยให้อ่านจำนวนได้ทันที',
    en: 'Commas after every three figures let the reader take in a number at once.',
  },
  source: { work: 'แนวปฏิบัติของข่าวบนเว็บไซต์รัฐบาลไทย', certain: false },
  spares: ['verbatim'],
  needs: ['longNumber'],
  examples: [
    { bad: 'เติมเงิน ⟦10000⟧ บาท', fixed: 'เติมเงิน 10,000 บาท' },
    { bad: 'ผู้ประกันตน ⟦๑๒๕๐๐๐๐⟧ คน', fixed: 'ผู้ประกันตน ๑,๒๕๐,๐๐๐ คน' },
    { good: 'เติมเงิน 10,000 บาท' },
    { good: 'เติมเงิน 1000 บาท' },
    { good: 'รหัสไปรษณีย์ 10300 กรุงเทพฯ' },
    { good: 'โทร. 0228800000 ราย' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(bare, text)) {
      const end = match.index + match[0].length
      if (!unitAhead(text, end)) continue
      const grouped = match[0].replace(/(?<=[0-9๐-๙])(?=(?:[0-9๐-๙]{3})+$)/gu, ',')
      yield {
        start: match.index,
        end,
        message: {
          th: `ใส่จุลภาคให้อ่านง่าย เป็น ${grouped}`,
          en: `Easier to read as ${grouped}`,
        },
        fixes: [{ text: grouped }],
      }
    }
  },
}
