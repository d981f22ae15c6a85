import { eachMatch } from '../each-match.ts'
import type { ReleaseRule } from '../rule.ts'

/** The day of the Royal Society's statement; releases from before kept the form of their time. */
const since = '2023-07-13'

// ส.ส.ท., ส.ส.ส. and ก.ส.ว. are other bodies.
const dotted = /(?<![ก-๎.])ส\.[ \u00A0]?[สว]\.(?![ \u00A0]?[ก-ฮ]{1,2}\.)/gu

export const abbrSosor: ReleaseRule = {
  id: 'abbr-sosor',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ส.ส. และ ส.ว. เขียนว่า สส. และ สว.', en: 'ส.ส. and ส.ว. are written สส. and สว.' },
  why: {
    th: 'ราชบัณฑิตยสภาชี้แจงเมื่อ 13 กรกฎาคม 2566 ว่าคำย่อของสมาชิกสภาผู้แทนราษฎรและสมาชิกวุฒิสภามีจุดเดียว',
    en: 'The Royal Society stated on 13 July 2023 that both abbreviations take one full stop.',
  },
  source: { work: 'คำชี้แจงสำนักงานราชบัณฑิตยสภา', where: '13 กรกฎาคม 2566', certain: true },
  spares: ['quotations', 'verbatim'],
  needs: ['fullStop'],
  words: ['ส.'],
  examples: [
    { bad: 'ที่ประชุม ⟦ส.ส.⟧ และ ⟦ส.ว.⟧ เห็นชอบ', fixed: 'ที่ประชุม สส. และ สว. เห็นชอบ' },
    { bad: '⟦ส.ส.⟧กรุงเทพฯ', fixed: 'สส.กรุงเทพฯ' },
    { good: 'ที่ประชุม สส. และ สว. เห็นชอบ' },
    { good: 'ส.ส.ท. ถ่ายทอดสด' },
    { good: 'ที่ประชุม ส.ส. เห็นชอบ', frame: { date: '2022-05-01' } },
  ],
  *check({ date }, readings) {
    if (date === null || date < since) return
    for (const reading of readings) {
      if (reading.slot === 'source' || reading.slot === 'separator' || !reading.text.includes('ส.')) continue
      for (const match of eachMatch(dotted, reading.text)) {
        const right = match[0].includes('ว') ? 'สว.' : 'สส.'
        yield {
          at: reading,
          start: match.index,
          end: match.index + match[0].length,
          message: { th: `ปัจจุบันเขียนว่า ${right}`, en: `Now written ${right}` },
          fixes: [{ text: right, safe: true }],
        }
      }
    }
  },
}
