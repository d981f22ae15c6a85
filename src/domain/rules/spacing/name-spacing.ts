import { spacingRule, spacingWork } from './spacing-rule.ts'

// นาย counts soldiers and policemen: 3,500 นาย ให้…
const counted = /(?:[\d๐-๙][ \u00A0]?|หลาย|กี่|ทุก|แต่ละ|จำนวน|เจ้า|ทหาร|ตำรวจ|คน)$/
const notName =
  /^(?:ให้|ที่|จาก|และ|ใน|เพื่อ|โดย|ซึ่ง|กับ|หรือ|ได้|มี|จะ|เป็น|ณ|คือ|แบ่ง|พร้อม|รวม|เข้า|ออก|ร่วม|กล่าว|ต่อ|ลง|ปฏิบัติ|ประจำ|ตาม|ไป|มา|แล้ว|ว่า|นั้น|นี้|ทั้ง|ครอบคลุม)/

export const spaceTitle = spacingRule({
  id: 'space-title',
  severity: 'warning',
  title: { th: 'เว้นวรรคหลังคำนำหน้าชื่อ', en: 'Space between title and name' },
  why: {
    th: 'คำนำหน้าชื่อเขียนติดชื่อ เว้นวรรคเฉพาะระหว่างชื่อกับนามสกุล',
    en: 'A personal title is attached to the given name; a space stands only before the surname.',
  },
  source: { work: spacingWork, where: '2.1–2.3', certain: true },
  examples: [
    { bad: 'พร้อมด้วย ⟦นาย ⟧ชัยมงคล ไชยรบ สมาชิกสภา', fixed: 'พร้อมด้วย นายชัยมงคล ไชยรบ สมาชิกสภา' },
    { bad: 'โดย ⟦นางสาว ⟧ทิพานัน ศิริชนะ รองโฆษก', fixed: 'โดย นางสาวทิพานัน ศิริชนะ รองโฆษก' },
    { good: 'กำลังพล 3,500 นาย ให้ความช่วยเหลือ ประชาชน' },
    { good: 'พร้อมด้วย นายชัยมงคล ไชยรบ สมาชิกสภา' },
    { good: 'ตำรวจกว่า 200 นาย ประจำ จุดตรวจ' },
    { good: 'คดีระหว่างนาย ก กับนาย ข' },
  ],
  words: ['นาย ', 'นาย\u00A0', 'นาง ', 'นาง\u00A0', 'นางสาว ', 'นางสาว\u00A0', 'น.ส. ', 'น.ส.\u00A0'],
  spots: [
    {
      pattern: /(?:นางสาว|นาง|นาย|น\.ส\.)[ \u00A0]+(?=[ก-ฮเ-ไ][ก-๎]+[ \u00A0]+[ก-ฮเ-ไ][ก-๎]+)/g,
      blank: (text, start, end) =>
        (start === 0 || /[\s\u00A0(“"]/.test(text[start - 1] ?? '')) &&
        !counted.test(text.slice(Math.max(0, start - 8), start).trimEnd()) &&
        !/[\d๐-๙]/.test(text.slice(Math.max(0, start - 2), start)) &&
        !notName.test(text.slice(end, end + 10))
          ? 'none'
          : null,
      message: { th: 'เขียนคำนำหน้าติดกับชื่อ', en: 'Attach the title to the name' },
    },
  ],
})

const rankWords = ['ตำรวจ', 'เรือ', 'อากาศ', 'สิบ', 'พล', 'พัน', 'ร้อย', 'นาวา'].flatMap((kind) =>
  ['เอก', 'โท', 'ตรี'].map((grade) => kind + grade),
)
const rank =
  /(?:พลตำรวจ|พลเรือ|พลอากาศ|พันตำรวจ|ร้อยตำรวจ|นาวาอากาศ|เรืออากาศ|จ่าสิบ|พล|พัน|ร้อย|นาวา)(?:เอก|โท|ตรี)(?=[ก-ฮเ-ไ])/g
const notNameBehindRank =
  /^(?:หญิง|พิเศษ|ขึ้น|และ|หรือ|ของ|ที่|ให้|เป็น|นอก|ชั้น|อัตรา|ถึง|จาก|ใน|โดย|จะ|ได้|กรม|กอง|ประจำ|ท่าน|นั้น|คน|นาย|ผู้|ซึ่ง|แห่ง|กับ|มี|ทหาร|ตำรวจ|กล่าว|ราย|ลง|ตาม|ด้วย|แล้ว)/

export const spaceRank = spacingRule({
  id: 'space-rank',
  severity: 'warning',
  title: { th: 'ไม่เว้นวรรคหลังยศ', en: 'No space between rank and name' },
  why: {
    th: 'ยศทหารและตำรวจเว้นวรรคก่อนชื่อ ต่างจากคำนำหน้านาย นาง นางสาว',
    en: 'A military or police rank is followed by a space, unlike นาย, นาง and นางสาว.',
  },
  source: { work: spacingWork, where: '1.2.8', certain: true },
  examples: [
    { bad: 'ด้าน⟦พลเอก⟧เจริญชัย หินเธาว์ ผบ.ทบ.', fixed: 'ด้านพลเอก เจริญชัย หินเธาว์ ผบ.ทบ.' },
    { bad: '⟦พันตำรวจโท⟧สมชาย ใจดี กล่าว', fixed: 'พันตำรวจโท สมชาย ใจดี กล่าว' },
    { good: 'พลเอก เจริญชัย หินเธาว์ และพันเอกหญิง สุดา ใจดี' },
    { good: 'เลื่อนยศเป็นพลตรีและพลโทตามวาระ' },
    { good: 'อาคารพันโทพิเศษ และจังหวัดร้อยเอ็ด' },
  ],
  words: rankWords,
  spots: [
    {
      pattern: rank,
      blank: (text, start, end) =>
        notNameBehindRank.test(text.slice(end, end + 8)) || /[ก-๎]ยศ$/.test(text.slice(0, start).slice(-4))
          ? null
          : 'after',
      message: { th: 'เว้นวรรคระหว่างยศกับชื่อ', en: 'Put a space between rank and name' },
    },
  ],
})
