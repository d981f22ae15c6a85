import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const bareTime =
  /เวลา[ \u00A0]{0,2}((?:[01]?[0-9]|2[0-4]|[๐๑]?[๐-๙]|๒[๐-๔])[.:][0-5๐-๕][0-9๐-๙])(?![0-9๐-๙.:])(?![ \u00A0]{0,3}(?:น(?![ก-ฮะ-ู็-๎])|นาฬิกา|[-–—]|ถึง|จนถึง|และ|,|\/|a\.?m|p\.?m|AM|PM|ชั่วโมง|ชม|นาที|วินาที|\(|UTC|GMT|ตามเวลา|เท่า|ล้าน|บาท|%|hrs?))/gu

export const timeMissingN: PassageRule = {
  id: 'time-missing-n',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'เวลาไม่มี น. กำกับ', en: 'Clock time without น.' },
  why: {
    th: 'เวลาแบบ 24 ชั่วโมงเขียนด้วย น. กำกับเสมอ เช่น 09.00 น.',
    en: 'A time of the 24-hour clock always ends in น., as in 09.00 น.',
  },
  source: { work: 'หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา', where: 'ข้อ 1.2.11', certain: true },
  spares: ['quotations', 'english'],
  words: ['เวลา'],
  needs: ['digit'],
  examples: [
    { bad: 'วันนี้ เวลา ⟦13.30⟧ ณ โถงตึกบัญชาการ 1', fixed: 'วันนี้ เวลา 13.30 น. ณ โถงตึกบัญชาการ 1' },
    { bad: 'เริ่มเวลา ⟦๐๙.๐๐⟧ ที่ห้องประชุม', fixed: 'เริ่มเวลา ๐๙.๐๐ น. ที่ห้องประชุม' },
    { good: 'วันนี้ เวลา 13.30 น. ณ โถงตึกบัญชาการ 1' },
    { good: 'ระหว่างเวลา 09.00 - 16.00 น.' },
    { good: 'ใช้เวลา 1.30 ชั่วโมง' },
    { good: 'ลดเวลา 2.50 เท่า' },
    { good: 'เวลา 09.00 นาฬิกา' },
    { good: 'เวลา 13.30 น ณ ทำเนียบรัฐบาล' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(bareTime, text)) {
      const time = match[1] ?? ''
      const end = match.index + match[0].length
      yield {
        start: end - time.length,
        end,
        message: { th: `เติม น. หลัง ${time}`, en: `Add น. after ${time}` },
        fixes: [{ text: `${time} น.`, safe: true }],
      }
    }
  },
}
