import { scanNames } from '../names/name-scan.ts'
import type { NameMention } from '../names/name-scan.ts'
import type { Passage, Slot } from '../release/passages.ts'
import { scanDates } from '../thai/date-scan.ts'
import type { ScannedDate } from '../thai/date-scan.ts'
import { unitsOf } from '../thai/units.ts'
import { eachMatch } from './each-match.ts'
import { featuresOf, holds, maskOf } from './features.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A passage with what the rules need to know about it, each found once and only when asked for.
 * `verbatim` are addresses, paths of files, hashtags and handles, `names` the words behind a personal title or
 * rank, `quoted` the insides of “…” and "…".
 */
export interface Reading extends Passage {
  readonly verbatim: readonly Range[]
  readonly names: readonly Range[]
  readonly quoted: readonly Range[]
  /** The bits of what the text holds (see `featuresOf`). */
  readonly features: number
  /** The dates that name a day and a Thai month. */
  readonly dates: readonly ScannedDate[]
  /** The people named with a title or rank. */
  readonly people: readonly NameMention[]
  /** Latin letters prevail, or it is the English summary: rules on Thai are silent. */
  readonly english: boolean
  /** What rules keep with the reading (see `keptWithReading`). */
  readonly kept: unknown[]
}

// Addresses, e-mail, hashtags and handles are spelled by others. A part is only looked for at its first letter
// and is as long as its standard allows (RFC 5321, RFC 1035), so that a long run of letters is read once.
// So are the paths of Windows, the names of whose folders may hold blanks.
const verbatimPattern =
  /(?:https?:\/\/|www\.)[^\s“”"<>()]+|(?:(?<![\p{L}\p{N}])[A-Za-z]:\\|(?<!\\)\\\\(?=[\p{L}\p{N}]))(?:[^\r\n“”"<>():\\]{0,100}[^\s“”"<>():\\]\\)*[^\s“”"<>()]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[#@][\p{L}\p{M}\p{N}_.-]+|(?<![\w-])[\w-]{1,63}\.(?:(?:go|or|co|ac|in)\.th|com|org|net)\b[^\s“”"<>()]*/gu

// นายก, นายอำเภอ and นายจ้าง are posts and words, not titles before a name.
const titlePattern =
  /(?:นางสาว(?!ไทย)|นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|อบ|เมือง|สภา|เหล่า|[^ก-๎]|$)|อำเภอ|ทหาร|ตำรวจ|จ้าง|หน้า|ทะเบียน|ทุน|ประกัน|ช่าง|ตรวจ|ท่า|สถานี|ด่าน)|นาง(?!สาวไทย|งาม|แบบ|เอก)|น\.ส\.|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|คุณหญิง|ท่านผู้หญิง|หม่อมหลวง|หม่อมราชวงศ์|ม\.ล\.|ม\.ร\.ว\.|ดร\.|ศ\.|รศ\.|ผศ\.|นพ\.|พญ\.|ทพ\.|ทพญ\.|นายแพทย์|แพทย์หญิง|ว่าที่ร้อยตรี|(?:พล|พัน|ร้อย|จ่าสิบ|สิบ)(?:ตำรวจ)?(?:เอก|โท|ตรี)(?:หญิง)?|พล(?:เรือ|อากาศ)(?:เอก|โท|ตรี)|(?:พล|พ|ร|จ|ส|น)\.(?:ต\.)?[อทตร]\.(?:อ\.|ท\.|ต\.)?|H\.E\.|Mr\.|Mrs\.|Ms\.)\s{0,2}(?=[ก-ฮเ-ไA-Z])/gu

const dayAndMonth = maskOf(['dayAndMonth'])
const latin = maskOf(['latin'])
const quote = maskOf(['quote'])

/** Reads a passage; the stretches in it are looked for on first use. */
export function readPassage(passage: Passage): Reading {
  return new PassageReading(passage)
}

// A class, since there are thousands of readings and their getters are the same.
class PassageReading implements Reading {
  readonly slot: Slot
  readonly block: number
  readonly item: number
  readonly kind: Passage['kind']
  readonly text: string
  #kept: unknown[] | undefined
  #features: number | undefined
  #verbatim: readonly Range[] | undefined
  #names: readonly Range[] | undefined
  #quoted: readonly Range[] | undefined
  #dates: readonly ScannedDate[] | undefined
  #people: readonly NameMention[] | undefined
  #english: boolean | undefined

  constructor({ slot, block, item, kind, text }: Passage) {
    this.slot = slot
    this.block = block
    this.item = item
    this.kind = kind
    this.text = text
  }

  get kept() {
    return (this.#kept ??= [])
  }

  get features() {
    return (this.#features ??= featuresOf(this.text))
  }

  get verbatim() {
    return (this.#verbatim ??= matches(verbatimPattern, this.text))
  }

  get names() {
    return (this.#names ??= namesIn(this.text))
  }

  get quoted() {
    return (this.#quoted ??= holds(this.features, quote) ? quotationsIn(this.text) : [])
  }

  get dates() {
    return (this.#dates ??= holds(this.features, dayAndMonth) ? scanDates(this.text) : [])
  }

  get people() {
    return (this.#people ??= scanNames(this.text))
  }

  get english() {
    return (this.#english ??=
      this.slot === 'english' || (holds(this.features, latin) && isEnglish(this.text)))
  }
}

/** How many ranges may lie over one another: the names behind a row of titles. */
const deepest = 32

/** Whether a stretch touches one of the ranges, which come in the order of their starts. */
export function touches(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? end) < end) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0 && at >= low - deepest; at--) {
    if (start < (ranges[at]?.end ?? 0)) return true
  }
  return false
}

function matches(pattern: RegExp, text: string): Range[] {
  const found: Range[] = []
  for (const match of eachMatch(pattern, text)) {
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

// A name is the given name behind a title, and the surname behind one blank.
function namesIn(text: string): Range[] {
  const found: Range[] = []
  for (const match of eachMatch(titlePattern, text)) {
    const start = match.index + match[0].length
    const name = /^[^\s“”"(),]+(?:[ \u00A0]{1,2}[ก-๎]+(?![^\s“”"(),]))?/u.exec(text.slice(start, start + 80))
    if (name) found.push({ start, end: start + name[0].length })
  }
  return found
}

function quotationsIn(text: string): Range[] {
  const found: Range[] = []
  let open = -1
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (open === -1 && (character === '“' || character === '"')) open = index + 1
    else if (open !== -1 && (character === '”' || character === '"')) {
      found.push({ start: open, end: index })
      open = -1
    }
  }
  return found
}

function isEnglish(text: string): boolean {
  const units = unitsOf(text)
  const { length } = text
  let latin = 0
  let thai = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    if (unit >= 0x0e01 && unit <= 0x0e4e) thai++
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++
  }
  return latin > thai * 2 && latin > 0
}
