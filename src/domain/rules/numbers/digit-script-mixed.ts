import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const mixed = /(?<![0-9๐-๙])[0-9๐-๙]*(?:[0-9][๐-๙]|[๐-๙][0-9])[0-9๐-๙]*/gu

export const digitScriptMixed: PassageRule = {
  id: 'digit-script-mixed',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'เลขไทยปนเลขอารบิกในจำนวนเดียว', en: 'Thai and Arabic digits in one number' },
  why: {
    th: 'จำนวนเดียวกันใช้ตัวเลขแบบเดียว ที่ปนกันมักพิมพ์ผิด',
    en: 'One number takes one kind of digits; a mixture is a slip of the keyboard.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  needs: ['thaiDigit', 'arabicDigit'],
  examples: [
    { bad: 'ประจำปี ⟦256๕⟧ ทั้ง 11 ประเภท', fixed: 'ประจำปี 2565 ทั้ง 11 ประเภท' },
    { bad: 'พ.ศ. ⟦๒๕๖5⟧', fixed: 'พ.ศ. ๒๕๖๕' },
    { good: 'ประจำปี 2565 (พ.ศ. ๒๕๖๕)' },
    { good: 'ครั้งที่ ๑/๒๕๖๔ มีผู้เข้าร่วม 15 คน' },
    { good: 'มาตรา ๔๔ 5 ฉบับ' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(mixed, text)) {
      const one = match[0]
      const arabic = one.replace(/[๐-๙]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
      const thai = one.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20))
      const mostlyThai = (one.match(/[๐-๙]/gu)?.length ?? 0) * 2 > one.length
      yield {
        start: match.index,
        end: match.index + one.length,
        message: {
          th: `“${one}” มีทั้งเลขไทยและเลขอารบิก ใช้แบบเดียว`,
          en: `“${one}” mixes Thai and Arabic digits; use one kind`,
        },
        fixes: (mostlyThai ? [thai, arabic] : [arabic, thai]).map((text) => ({ text })),
      }
    }
  },
}
