import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const withColon =
  /(?<![0-9๐-๙.:])(?:[01]?[0-9]|2[0-4]|[๐๑]?[๐-๙]|๒[๐-๔])(:)[0-5๐-๕][0-9๐-๙](?=[ \u00A0]{0,2}(?:น\.|น(?![ก-๎])|[-–—][ \u00A0]{0,2}[0-9๐-๙]{1,2}[.:][0-9๐-๙]{2}[ \u00A0]{0,2}น))/gu

export const timeColon: PassageRule = {
  id: 'time-colon',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'เวลาคั่นด้วยทวิภาค', en: 'Clock time with a colon' },
  why: {
    th: 'เวลาในหนังสือราชการคั่นด้วยมหัพภาค เช่น 09.00 น. ข่าวบนเว็บไซต์เขียนแบบนี้ 98 ใน 100',
    en: 'Official Thai separates hours and minutes with a full stop; 98 in 100 releases do.',
  },
  source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', certain: false },
  spares: ['verbatim', 'english'],
  needs: ['digit', 'colon'],
  examples: [
    { bad: 'เวลา 14⟦:⟧00 น. นายวราวุธ ศิลปอาชา', fixed: 'เวลา 14.00 น. นายวราวุธ ศิลปอาชา' },
    { bad: 'เวลา ๐๙⟦:⟧๓๐ น.', fixed: 'เวลา ๐๙.๓๐ น.' },
    { good: 'เวลา 14.00 น. นายวราวุธ ศิลปอาชา' },
    { good: 'at 14:00 hrs.' },
    { good: 'สัดส่วน 10:20 นักเรียน' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(withColon, text)) {
      const at = match.index + match[0].indexOf(':')
      yield {
        start: at,
        end: at + 1,
        message: { th: 'คั่นชั่วโมงกับนาทีด้วยมหัพภาค (.)', en: 'Separate hours and minutes with a full stop' },
        fixes: [{ text: '.', safe: true }],
      }
    }
  },
}
