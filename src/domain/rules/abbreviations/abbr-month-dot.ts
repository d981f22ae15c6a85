import { monthAbbreviations } from '../../thai/buddhist-date.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const right = new Map(monthAbbreviations.map((name) => [name.replaceAll('.', ''), name]))
const undotted = monthAbbreviations.map((name) => name.replaceAll('.', '\\.?')).join('|')

// Behind the month a year, a range or the end of the phrase: in 5 ต.คลองหนึ่ง the letters begin a place.
const afterDay = new RegExp(
  `[0-9๐-๙]{1,2}[ \\u00A0]{0,2}(${undotted})(?=[ \\u00A0]{0,2}(?:[0-9๐-๙]{2,4}(?![0-9๐-๙])|[)\\]–—,-]|$)|[ \\u00A0])(?![0-9])`,
  'g',
)
const beforeYear = new RegExp(`[0-9๐-๙]{1,2}[ \\u00A0]{0,2}(${undotted})(?=(?:25)?[4-7][0-9](?![0-9]))`, 'g')

export const abbrMonthDot: PassageRule = {
  id: 'abbr-month-dot',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ชื่อเดือนย่อขาดจุด', en: 'Month abbreviated without its full stops' },
  why: {
    th: 'ชื่อเดือนย่อมีจุดหลังพยัญชนะทุกตัว เช่น ม.ค. มี.ค. เม.ย.',
    en: 'Abbreviated months take a full stop after each part: ม.ค. มี.ค. เม.ย.',
  },
  source: { work: 'หลักเกณฑ์การเขียนคำย่อ ราชบัณฑิตยสภา', certain: true },
  spares: ['verbatim', 'names'],
  needs: ['dayAndMonth'],
  words: monthAbbreviations.flatMap((name) => [name.slice(0, -1), name.replaceAll('.', '')]),
  examples: [
    { bad: 'ตั้งแต่ 16 ⟦ต.ค⟧ 67 – 30 เม.ย. 68', fixed: 'ตั้งแต่ 16 ต.ค. 67 – 30 เม.ย. 68' },
    { bad: 'วันนี้ (5 ⟦มค.⟧ 66)', fixed: 'วันนี้ (5 ม.ค. 66)' },
    { bad: 'เมื่อ 9 ⟦เมย⟧ ที่ผ่านมา', fixed: 'เมื่อ 9 เม.ย. ที่ผ่านมา' },
    { bad: 'เมื่อ 9 ⟦กพ.⟧66', fixed: 'เมื่อ 9 ก.พ.66' },
    { good: 'ตั้งแต่ 16 ต.ค. 67 – 30 เม.ย. 68' },
    { good: 'หมู่ 5 ต.คลองหนึ่ง อ.คลองหลวง' },
    { good: 'น้ำหนัก 5 กก. ราคา 20 บาท' },
    { good: 'สำนักงาน ก.พ. รับสมัคร' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    let last = -1
    for (const pattern of [afterDay, beforeYear]) {
      for (const match of eachMatch(pattern, text)) {
        // Asked after the match: before it, the question would be put to every letter of the text.
        if (/[0-9๐-๙.,/]/.test(text[match.index - 1] ?? '')) continue
        const written = match[1] ?? ''
        const proper = right.get(written.replaceAll('.', ''))
        const start = match.index + match[0].length - written.length
        if (proper === undefined || proper === written || start === last) continue
        last = start
        yield {
          start,
          end: start + written.length,
          message: { th: `ชื่อเดือนย่อเขียนว่า ${proper}`, en: `The month is abbreviated ${proper}` },
          fixes: [{ text: proper, safe: true }],
        }
      }
    }
  },
}
