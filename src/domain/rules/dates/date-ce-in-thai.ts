import { monthAbbreviations, monthNames } from '../../thai/buddhist-date.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

const names = [...monthNames, ...monthAbbreviations.map((name) => name.replaceAll('.', '\\.'))].join('|')
const thaiMonthAndYear = new RegExp(
  `(?:${names})[ \\u00A0]{0,2}(19[5-9]\\d|20[0-4]\\d)(?![\\d,.]\\d|\\d)`,
  'gu',
)

export const dateCeInThai: PassageRule = {
  id: 'date-ce-in-thai',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ใช้ปี ค.ศ. กับเดือนไทย', en: 'Common Era year with a Thai month' },
  why: {
    th: 'ข้อความราชการภาษาไทยใช้พุทธศักราช ถ้าต้องการปี ค.ศ. ให้เขียน ค.ศ. กำกับ',
    en: 'Thai official text uses the Buddhist Era; write ค.ศ. where the Common Era is meant.',
  },
  source: { work: 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526', where: 'การเขียนวัน เดือน ปี', certain: true },
  spares: ['verbatim', 'quotations'],
  words: ['19', '20'],
  needs: ['arabicDigit'],
  examples: [
    { bad: 'ประกาศผลเมื่อวันที่ 27 เมษายน ⟦2025⟧ ณ โรงละคร', fixed: 'ประกาศผลเมื่อวันที่ 27 เมษายน 2568 ณ โรงละคร' },
    { bad: 'ประชุมเดือน พ.ย. ⟦2024⟧', fixed: 'ประชุมเดือน พ.ย. 2567' },
    { good: 'ประกาศผลเมื่อวันที่ 27 เมษายน 2568' },
    { good: 'ประกาศผลเมื่อวันที่ 27 เมษายน ค.ศ. 2025' },
    { good: 'งาน “มหกรรมดนตรี เมษายน 2025” จัดขึ้นที่กรุงเทพฯ' },
    { good: 'ผู้ร่วมงานเดือนเมษายน 2,025 คน' },
  ],
  *check(reading) {
    if (!isProse(reading)) return
    for (const match of eachMatch(thaiMonthAndYear, reading.text)) {
      const written = match[1] ?? ''
      const buddhist = String(Number(written) + 543)
      const start = match.index + match[0].length - written.length
      yield {
        start,
        end: start + written.length,
        message: {
          th: `เดือนไทยใช้กับปี พ.ศ. ปี ${written} คือ พ.ศ. ${buddhist}`,
          en: `Thai dates take the Buddhist Era: ${written} is ${buddhist}`,
        },
        fixes: [{ text: buddhist }],
      }
    }
  },
}
