import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const undotted =
  /(?<![0-9๐-๙.:])[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}[ \u00A0]{0,2}(น(?:[ \u00A0]{1,2}\.|(?![.ก-๎])))/gu

export const timeNNodot: PassageRule = {
  id: 'time-n-nodot',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'น. ขาดจุด', en: 'น. without its full stop' },
  why: {
    th: 'น. ย่อจากนาฬิกา จึงมีจุดติดหลังตัวอักษร',
    en: 'น. stands for นาฬิกา (o’clock) and takes a full stop right behind it.',
  },
  source: { work: 'หลักเกณฑ์การเขียนคำย่อ ราชบัณฑิตยสภา', certain: true },
  spares: ['verbatim'],
  within: /[.:][0-9๐-๙]{2}[ \u00A0]{0,2}น(?!\.)/,
  needs: ['hourWithoutDot'],
  examples: [
    { bad: 'เวลา 09.00 ⟦น⟧ กระทรวงการพัฒนาสังคมฯ', fixed: 'เวลา 09.00 น. กระทรวงการพัฒนาสังคมฯ' },
    { bad: 'เวลา 16.30 ⟦น .⟧ ณ ทำเนียบรัฐบาล', fixed: 'เวลา 16.30 น. ณ ทำเนียบรัฐบาล' },
    { bad: '(09.00-12.00 ⟦น⟧)', fixed: '(09.00-12.00 น.)' },
    { bad: 'เวลา 09.00⟦น⟧ ณ ศาลากลาง', fixed: 'เวลา 09.00 น. ณ ศาลากลาง' },
    { good: 'เวลา 09.00 น. กระทรวงการพัฒนาสังคมฯ' },
    { good: 'เวลา 09.00 นาฬิกา' },
    { good: 'เวลา 09.00 นายกรัฐมนตรีเดินทางถึง' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(undotted, text)) {
      const written = match[1] ?? ''
      const end = match.index + match[0].length
      const glued = /[0-9๐-๙]/u.test(text[end - written.length - 1] ?? '')
      yield {
        start: end - written.length,
        end,
        message: { th: 'เขียนว่า น. โดยให้จุดติดตัวอักษร', en: 'Write น. with its full stop right behind it' },
        fixes: [{ text: glued ? ' น.' : 'น.', safe: true }],
      }
    }
  },
}
