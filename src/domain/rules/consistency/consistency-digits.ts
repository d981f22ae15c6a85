import { eachMatch } from '../each-match.ts'
import { variantRule } from './variant-rule.ts'

// Only amounts with a unit: laws, meetings, events and years keep the digits of their own name.
const amount =
  /(?:([๐-๙][๐-๙,.]*)|\d[\d,.]*)[ \u00A0]?(?:คน|ราย|บาท|ล้าน|แห่ง|ไร่|ครัวเรือน|ชั่วโมง|นาที|กิโลเมตร|ตัน|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|โครงการ|ชุด|หลัง|คัน|รูป)/g

export const consistencyDigits = variantRule({
  id: 'consistency-digits',
  severity: 'advice',
  title: { th: 'ใช้ทั้งเลขไทยและเลขอารบิก', en: 'Thai and Arabic figures in one release' },
  why: {
    th: 'จำนวนในข่าวหนึ่งควรใช้เลขแบบเดียว ชื่อกฎหมายและชื่องานคงเลขเดิมได้',
    en: 'Amounts in one release should be in one kind of figure; names of laws and events keep their own.',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['thaiDigit', 'arabicDigit'],
  passageNeeds: ['digit'],
  examples: [
    { bad: 'ผู้เข้าร่วม 1,500 คน จาก 15 จังหวัด และเงิน ⟦๑๐๐ ล้าน⟧บาท' },
    { bad: 'บุคลากร ๙๔ คน รูปแบบใหม่ ๑๒ แห่ง งบ ⟦20 ล้าน⟧บาท' },
    { good: 'พระราชบัญญัติ (ฉบับที่ ๒) พ.ศ. ๒๕๖๒ ให้เงิน 100 ล้านบาท' },
    { good: 'การประชุมครั้งที่ ๑/๒๕๖๔ มีผู้เข้าร่วม 20 คน' },
  ],
  preferred: 'อารบิก',
  *uses({ text }) {
    for (const { 0: found, 1: thai, index } of eachMatch(amount, text)) {
      // Asked after the match: before it, the question would be put to every letter of the text.
      if (/[\d๐-๙/.,ก-๎]/.test(text[index - 1] ?? '')) continue
      yield { start: index, end: index + found.length, way: thai === undefined ? 'อารบิก' : 'ไทย' }
    }
  },
  speak: (_found, way) => ({
    th: `จำนวนส่วนใหญ่ในข่าวนี้ใช้เลข${way} ควรใช้แบบเดียวกัน`,
    en: `Most amounts in this release are in ${way === 'ไทย' ? 'Thai' : 'Arabic'} figures: use one kind`,
  }),
})
