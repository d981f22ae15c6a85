import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

// 1.ก and 1.1)ก at the start of a line, 2)ก behind a blank; not 1.ก.พ. nor 1.5 ล้าน.
const numbered =
  /(?:^[ \u00A0\u200B]*\(?(?:\d{1,2}(?:\.\d{1,2})*|[๐-๙]{1,2})[.)]|(?<=[ \u00A0])\(?\d{1,2}\))(?=[ก-ฮเ-ไA-Za-z“"])(?![ก-ฮ]{1,3}\.)/g

export const listNumberSpace: PassageRule = {
  id: 'list-number-space',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังเลขข้อ', en: 'No space after a list number' },
  why: { th: 'เว้นวรรคหลังเลขข้อ ให้เห็นข้อความของแต่ละข้อชัด', en: 'A space sets the item apart from its number.' },
  source: { work: 'แบบที่ใช้ในข่าวเว็บไซต์รัฐบาลไทย', certain: false },
  needs: ['gluedNumbering'],
  examples: [
    { bad: '⟦2.⟧ร่วมกันพัฒนาสภาพแวดล้อม', fixed: '2. ร่วมกันพัฒนาสภาพแวดล้อม' },
    { bad: 'แบ่งเป็น ⟦1)⟧การผลิต ⟦2)⟧การตลาด', fixed: 'แบ่งเป็น 1) การผลิต 2) การตลาด' },
    { good: '2. ร่วมกันพัฒนาสภาพแวดล้อม' },
    { good: '1.5 ล้านบาท และเวลา 9.30 น.' },
    { good: '1.ม.ค. 67 เป็นวันหยุด' },
  ],
  spares: ['verbatim'],
  *check({ text }) {
    for (const { 0: found, index } of eachMatch(numbered, text)) {
      const end = index + found.length
      yield {
        start: index + found.length - found.trimStart().length,
        end,
        message: { th: 'เว้นวรรคหลังเลขข้อ', en: 'Put a space after the number' },
        fixes: [
          { start: end, end, text: ' ', safe: true, label: { th: 'เว้นวรรคข้างหลัง', en: 'Add a space after' } },
        ],
      }
    }
  },
}
