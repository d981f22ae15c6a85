import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

// In ต่างจังหวัด, 77 จังหวัด or ในจังหวัด + กรุงเทพ… the word belongs to what stands before it.
const named =
  /(?<!ต่าง|ทุก|หลาย|บาง|ราย|ระหว่าง|กลุ่ม|อีก|[0-9๐-๙][ \u00A0]?)(จังหวัด|(?<![ก-๎.])จ\.[ \u00A0]?)กรุงเทพ(?:มหานคร|ฯ)?/gu

export const placeBkkProvince: PassageRule = {
  id: 'place-bkk-province',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'กรุงเทพมหานครไม่ใช่จังหวัด', en: 'Bangkok is not a จังหวัด' },
  why: {
    th: 'กรุงเทพมหานครเป็นองค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ ไม่ใช้คำว่าจังหวัดนำหน้า',
    en: 'Bangkok is a special local administration; the word จังหวัด does not stand before it.',
  },
  source: { work: 'พระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. 2528', certain: true },
  spares: ['quotations', 'verbatim'],
  words: ['จังหวัดกรุงเทพ', 'จ.กรุงเทพ', 'จ. กรุงเทพ', 'จ.\u00A0กรุงเทพ'],
  examples: [
    { bad: 'ในเขต⟦จังหวัดกรุงเทพมหานคร⟧', fixed: 'ในเขตกรุงเทพมหานคร' },
    { bad: 'เดินทางจาก ⟦จ.กรุงเทพฯ⟧ ไปเชียงใหม่', fixed: 'เดินทางจาก กรุงเทพฯ ไปเชียงใหม่' },
    { good: 'ในเขตกรุงเทพมหานคร' },
    { good: 'คนต่างจังหวัดกรุงเทพฯ และปริมณฑล' },
    { good: 'รวม 5 จังหวัดกรุงเทพมหานคร นนทบุรี ปทุมธานี' },
    { good: 'ทั้งจังหวัด กรุงเทพมหานคร และเมืองพัทยา' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(named, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'ลบคำว่าจังหวัด กรุงเทพมหานครไม่ใช่จังหวัด',
          en: 'Leave จังหวัด out before Bangkok',
        },
        fixes: [{ text: match[0].slice((match[1] ?? '').length) }],
      }
    }
  },
}
