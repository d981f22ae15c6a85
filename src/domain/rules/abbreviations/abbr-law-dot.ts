import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

/** Wrong forms and right ones; a compound title takes all its letters with one full stop at the end. */
const proper = new Map([
  ['พรบ', 'พ.ร.บ.'],
  ['พรก', 'พ.ร.ก.'],
  ['พรฎ', 'พ.ร.ฎ.'],
  ['รมว', 'รมว.'],
  ['รมช', 'รมช.'],
  ['ครม', 'ครม.'],
  ['กทม', 'กทม.'],
  ['พศ', 'พ.ศ.'],
  ['คศ', 'ค.ศ.'],
])

// กทม 514 is a number plate.
const wrong =
  /(?<![ก-๎.A-Za-z0-9])(?:(?:พรบ|พรก|พรฎ)(?:\.|(?![ก-๎]))|(?:รมว|รมช|ครม)(?![ก-๎.]|[ \u00A0]\.)|กทม(?![ก-๎.]|[ \u00A0]?[0-9๐-๙.])|(?:ค\.ร\.ม|ก\.ท\.ม|ร\.ม\.[วช])\.)/gu
// The last full stop is left out; an era is told by its year. Dotted as they are, no word can end in these.
const unfinished = /(?<![.A-Za-z0-9])(?:พ\.ร\.[บกฎ](?![.ก-๎]|[ \u00A0]\.)|[พค]\.ศ(?=[ \u00A0]?[0-9๐-๙]))/gu

export const abbrLawDot: PassageRule = {
  id: 'abbr-law-dot',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'คำย่อใส่จุดไม่ถูก', en: 'Abbreviation dotted wrongly' },
  why: {
    th: 'พ.ร.บ. พ.ร.ก. พ.ร.ฎ. พ.ศ. ค.ศ. มีจุดทุกตัว ส่วน ครม. รมว. รมช. กทม. มีจุดท้ายจุดเดียว',
    en: 'พ.ร.บ. พ.ร.ก. พ.ร.ฎ. พ.ศ. ค.ศ. are dotted throughout; ครม. รมว. รมช. กทม. at the end only.',
  },
  source: { work: 'หลักเกณฑ์การเขียนคำย่อ ราชบัณฑิตยสภา', certain: true },
  spares: ['verbatim'],
  words: [
    'พรบ',
    'พรก',
    'พรฎ',
    'รมว',
    'รมช',
    'ครม',
    'กทม',
    'ค.ร.ม.',
    'ก.ท.ม.',
    'ร.ม.ว.',
    'ร.ม.ช.',
    'พ.ร.บ',
    'พ.ร.ก',
    'พ.ร.ฎ',
    'พ.ศ',
    'ค.ศ',
  ],
  examples: [
    { bad: 'ตาม ⟦พรบ.⟧กนอ. ให้มีความกระชับ', fixed: 'ตาม พ.ร.บ.กนอ. ให้มีความกระชับ' },
    { bad: 'ที่ประชุม ⟦ครม⟧ เห็นชอบ', fixed: 'ที่ประชุม ครม. เห็นชอบ' },
    { bad: '⟦รมว⟧ คลัง ลงพื้นที่ ⟦กทม⟧', fixed: 'รมว. คลัง ลงพื้นที่ กทม.' },
    { bad: 'ร่าง ⟦พรฎ⟧ ฉบับใหม่', fixed: 'ร่าง พ.ร.ฎ. ฉบับใหม่' },
    { bad: 'แผนฉบับที่ 13 (⟦พ.ศ⟧ 2566 - 2570)', fixed: 'แผนฉบับที่ 13 (พ.ศ. 2566 - 2570)' },
    { bad: 'ภายในปี⟦ค.ศ⟧2050 ตามร่าง⟦พ.ร.บ⟧ ใหม่', fixed: 'ภายในปีค.ศ. 2050 ตามร่างพ.ร.บ. ใหม่' },
    { good: 'พ.ศ. 2566 ตาม พ.ร.บ. และ พ.ร.ก. ก.พ.ร. และ ก.พ.ศ 1' },
    { good: 'ตาม พ.ร.บ.กนอ. ที่ประชุม ครม. เห็นชอบ' },
    { good: 'รถหมายเลขทะเบียน กท กทม 514' },
    { good: 'ติดตามได้ที่ #ครม และ www.พรบ.com' },
    { good: 'กรมพัฒนาฝีมือแรงงาน นครมหาวิทยาลัย' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of [...eachMatch(wrong, text), ...eachMatch(unfinished, text)]) {
      const right = proper.get(match[0].replaceAll('.', ''))
      if (right === undefined) continue
      const end = match.index + match[0].length
      const glued = /[0-9๐-๙]/u.test(text[end] ?? '')
      yield {
        start: match.index,
        end,
        message: { th: `คำย่อนี้เขียนว่า ${right}`, en: `This abbreviation is written ${right}` },
        fixes: [{ text: glued ? `${right} ` : right, safe: true }],
      }
    }
  },
}
