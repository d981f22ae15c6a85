import { eachMatch } from '../each-match.ts'
import type { ReleaseRule } from '../rule.ts'

const royal =
  /พระบาทสมเด็จพระ(?=[ก-ฮเ-ไ])|สมเด็จพระนางเจ้า|สมเด็จพระเจ้า(?:ลูก|พี่|น้อง|อยู่)|สมเด็จพระ(?:บรม|กนิษฐ|ศรี|อัคร|พันปี|เทพรัตน|มหิตลาธิเบศร)|(?:สมเด็จ)?เจ้าฟ้า(?=[ก-ฮ])|พระเจ้าวรวงศ์เธอ|พระเจ้าหลานเธอ|พระองค์เจ้า|กรมสมเด็จพระ|(?:His|Her) Majesty(?! (?:the )?(?:King|Queen|Sultan|Emperor) of (?!Thailand))|Her Royal Highness Princess (?:Maha|Sirindhorn|Chulabhorn|Bajra)/g
// Hospitals, schools, ships and awards bear royal names, and are no royal passages.
const named =
  /(?:โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|วิทยาลัย|สถาบัน|ศูนย์|สวน|อุทยาน|เขื่อน|ถนน|มูลนิธิ|รางวัล|วัด|บ้าน|ค่าย|วัน|ห้อง|ตึก|อาคาร|หอ|ทุน|ถ้วย|กองทุน|เรือ|พิพิธภัณฑ์|ราช|พระนคร|อนุสาวรีย์|จุฬาลงกรณ์)[ \u00A0]?$/

export const royalReview: ReleaseRule = {
  id: 'royal-review',
  reads: 'release',
  severity: 'advice',
  title: { th: 'มีข้อความเกี่ยวกับพระมหากษัตริย์และพระบรมวงศ์', en: 'A passage about the royal family' },
  why: {
    th: 'พระนาม พระอิสริยยศ และราชาศัพท์ผิดแล้วแก้ยาก ควรให้ผู้รู้อ่านก่อนเผยแพร่',
    en: 'A slip in a royal name, rank or word is hard to take back: let someone who knows read it first.',
  },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  words: ['สมเด็จ', 'พระเจ้า', 'เจ้าฟ้า', 'พระองค์เจ้า', 'Majesty', 'Highness'],
  examples: [
    { bad: '⟦พระบาทสมเด็จพระ⟧เจ้าอยู่หัว พระราชทานสิ่งของแก่ผู้ประสบภัย' },
    { bad: '⟦สมเด็จพระนางเจ้า⟧ฯ พระบรมราชินี เสด็จพระราชดำเนิน\nพระบาทสมเด็จพระเจ้าอยู่หัวพระราชทานธง' },
    { good: 'โรงพยาบาลสมเด็จพระบรมราชเทวี ณ ศรีราชา เปิดให้บริการ' },
    { good: 'กราบนมัสการสมเด็จพระมหาวีรวงศ์ วัดสัมพันธวงศาราม' },
  ],
  *check(_release, readings) {
    for (const reading of readings) {
      const { text } = reading
      if (!/สมเด็จ|พระเจ้า|เจ้าฟ้า|พระองค์เจ้า|Majesty|Highness/.test(text)) continue
      for (const { 0: found, index } of eachMatch(royal, text)) {
        if (named.test(text.slice(Math.max(0, index - 14), index))) continue
        yield {
          at: reading,
          start: index,
          end: index + found.length,
          message: {
            th: 'ข่าวนี้กล่าวถึงพระมหากษัตริย์หรือพระบรมวงศ์ ให้ผู้รู้ตรวจพระนามและราชาศัพท์ก่อนเผยแพร่',
            en: 'This release speaks of the royal family: have names and wording read by someone who knows',
          },
        }
        return
      }
    }
  },
}
