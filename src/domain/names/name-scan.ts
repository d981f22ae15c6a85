import { phraseScan } from '../thai/phrases.ts'

/** A part of a name as it stands in a text; offsets are UTF-16 units. */
export interface NamePart {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A person named with a title: `นายประเสริฐ จันทรรวงทอง`, or by the given name alone. */
export interface NameMention {
  /** Where the title begins. */
  readonly start: number
  readonly title: string
  readonly given: NamePart
  /**
   * The Thai word behind the given name and a blank or two: the surname, or the word that the sentence
   * goes on with (`นายประเสริฐ กล่าวว่า`). Null where there is none.
   */
  readonly next: NamePart | null
}

const ranks =
  '(?:พล|พัน|ร้อย|จ่าสิบ|สิบ)(?:ตำรวจ)?(?:เอก|โท|ตรี)(?:หญิง)?|พล(?:เรือ|อากาศ)(?:เอก|โท|ตรี)|(?:นาวา(?:อากาศ)?|เรือ(?:อากาศ)?)(?:เอก|โท|ตรี)|' +
  '(?:พล|พ|ร|น|ว่าที่ ร)\\.(?:[ตรอ]\\.)?(?:[อทต]\\.)(?:หญิง)?'
const titles = new RegExp(
  `(?<![ก-๎A-Za-z.](?=ดร|นพ|พญ|รศ|ผศ|ศ\\.))(?:นางสาว|นายแพทย์|แพทย์หญิง|(?<!ท|เจ้า|ขุน)นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|อบ|เมือง|สภา|เหล่า|[^ก-๎]|$)|อำเภอ|ทหาร|ตำรวจ|จ้าง|หน้า|ทะเบียน|ทุน|ประกัน|ช่าง|ตรวจ|ท่า|สถานี|ด่าน)|นาง(?!งาม|แบบ|เอก)|น\\.ส\\.|ว่าที่ร้อยตรี|หม่อมหลวง|หม่อมราชวงศ์|ม\\.ล\\.|ม\\.ร\\.ว\\.|คุณหญิง|ท่านผู้หญิง|${ranks}|(?:รศ\\.|ผศ\\.|ศ\\.)?(?:ดร|นพ|พญ|ทพ)\\.|รศ\\.|ผศ\\.|ศาสตราจารย์)`,
  'y',
)
const nameBehind =
  /(?:[ \u00A0]{0,2}(?:ดร|นพ|พญ|รศ|ผศ)\.){0,2}[ \u00A0]{0,2}([ก-ฮเ-ไ][ก-๎]{1,24})(?:[ \u00A0]{1,2}((?:ณ[ \u00A0])?[ก-ฮเ-ไ][ก-๎]{1,28}))?/y

// The first three letters of every title: most of a text is passed over without asking the pattern.
const beginnings = phraseScan(
  (
    'นาย นาง นาว น.ส น.ต น.ร น.อ น.ท นพ. แพท พลเ พลโ พลต พลอ พล. พัน พ.ต พ.ร พ.อ พ.ท พญ. ร้อ รศ. ร.ต ร.ร ร.อ ร.ท ' +
    'จ่า สิบ เรื ว่า หม่ ม.ล ม.ร คุณ ท่า ทพ. ดร. ศ.ด ศ.น ศ.พ ศ.ท ศาส ผศ.'
  ).split(' '),
)

const nobody: readonly NameMention[] = []

/** Finds the people whom a text names with a title or rank. Linear in the text. */
export function scanNames(text: string): readonly NameMention[] {
  let found: NameMention[] | undefined
  let from = 0
  beginnings(text, (_beginning, beginningEnd) => {
    const start = beginningEnd - 3
    if (start < from) return
    titles.lastIndex = start
    const title = titles.exec(text)?.[0]
    if (title === undefined) return
    nameBehind.lastIndex = start + title.length
    const name = nameBehind.exec(text)
    const given = name?.[1]
    if (!name || given === undefined) {
      from = start + title.length
      return
    }
    const next = name[2]
    const end = name.index + name[0].length
    const givenEnd = next === undefined ? end : end - next.length - blanksBefore(text, end - next.length)
    from = givenEnd
    ;(found ??= []).push({
      start,
      title,
      given: { start: givenEnd - given.length, end: givenEnd, text: given },
      next: next === undefined ? null : { start: end - next.length, end, text: next },
    })
  })
  return found ?? nobody
}

/** The gender that a title tells, or null. */
export function genderOf(title: string): 'male' | 'female' | null {
  if (/^(?:นางสาว|นาง|น\.ส\.|คุณหญิง|ท่านผู้หญิง|พญ\.|แพทย์หญิง)|หญิง$/u.test(title)) return 'female'
  return title === 'นาย' ? 'male' : null
}

function blanksBefore(text: string, at: number): number {
  let count = 0
  while (text[at - count - 1] === ' ' || text[at - count - 1] === '\u00A0') count++
  return count
}
