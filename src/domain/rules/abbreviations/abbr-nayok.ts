import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

// นายก alone; นายก อบต., นายกสมาคม, นายก เทศมนตรี and อดีตนายก of something are other posts.
const bare =
  /(?<![ก-๎])นายก(?=$|[ \u00A0”"’'),])(?![ \u00A0]{1,2}(?:อบ|อ\.บ|เทศ|ทต|ทน|ทม|สมาคม|เมือง|สภา|เหล่า|พุทธ|ส\.|องค์|กิ่ง|สโมสร|ชมรม|ตำบล|คน|ที่|กับ))/gu

export const abbrNayok: PassageRule = {
  id: 'abbr-nayok',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'นายก ไม่มีไปยาลน้อย', en: 'นายก without its ฯ' },
  why: {
    th: 'นายกรัฐมนตรีย่อเป็น นายกฯ คำว่านายกเฉย ๆ หมายถึงหัวหน้าองค์กรใดก็ได้',
    en: 'นายกรัฐมนตรี is shortened to นายกฯ; นายก alone may head anything.',
  },
  source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'ไปยาลน้อย', certain: false },
  spares: ['quotations', 'names', 'verbatim'],
  words: ['นายก'],
  examples: [
    { bad: '⟦นายก⟧ ห่วงใย ส่ง รมว.แรงงาน', fixed: 'นายกฯ ห่วงใย ส่ง รมว.แรงงาน' },
    { bad: 'ตามนโยบายของ ⟦นายก⟧ ด้านแรงงาน', fixed: 'ตามนโยบายของ นายกฯ ด้านแรงงาน' },
    { good: 'นายกฯ ห่วงใย ส่ง รมว.แรงงาน' },
    { good: 'นายก อบต.บางพลี ต้อนรับ' },
    { good: 'จังหวัดนครนายก จัดงาน' },
    { good: 'นายกสมาคมกีฬา กล่าว' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(bare, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'ถ้าหมายถึงนายกรัฐมนตรี เขียน นายกฯ',
          en: 'Write นายกฯ if the Prime Minister is meant',
        },
        fixes: [{ text: 'นายกฯ' }],
      }
    }
  },
}
