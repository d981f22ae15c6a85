import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const twice =
  /ร้อยละ[ \u00A0]{0,2}[0-9๐-๙][0-9๐-๙,.]*(?:[ \u00A0]{0,2}[-–][ \u00A0]{0,2}[0-9๐-๙][0-9๐-๙,.]*)?([ \u00A0]{0,2}(?:%|เปอร์เซ็นต์))/gu

export const percentDouble: PassageRule = {
  id: 'percent-double',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ใช้ร้อยละคู่กับ %', en: 'ร้อยละ together with %' },
  why: {
    th: 'ร้อยละกับ % มีความหมายเดียวกัน ใช้อย่างใดอย่างหนึ่ง',
    en: 'ร้อยละ and % mean the same; use one of them.',
  },
  source: { work: 'พจนานุกรมฉบับราชบัณฑิตยสถาน พ.ศ. 2554', where: 'ร้อยละ', certain: false },
  spares: ['quotations'],
  words: ['ร้อยละ'],
  needs: ['digit'],
  examples: [
    { bad: 'ไม่เกินร้อยละ 0.5⟦%⟧ จากเดิม', fixed: 'ไม่เกินร้อยละ 0.5 จากเดิม' },
    { bad: 'ร้อยละ 10 - 15⟦ %⟧ ต่อปี', fixed: 'ร้อยละ 10 - 15 ต่อปี' },
    { good: 'ไม่เกินร้อยละ 0.5 จากเดิม' },
    { good: 'ร้อยละ 5 หรือ 10% ของยอดขาย' },
    { good: 'ไม่เกิน 0.5% จากเดิม' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(twice, text)) {
      const sign = (match[1] ?? '').length
      const end = match.index + match[0].length
      yield {
        start: end - sign,
        end,
        message: { th: 'มีร้อยละแล้ว ไม่ต้องใช้ % ซ้ำ', en: 'ร้อยละ is enough; drop the %' },
        fixes: [{ text: '', safe: true }],
      }
    }
  },
}
