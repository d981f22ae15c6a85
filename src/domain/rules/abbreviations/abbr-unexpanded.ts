import { abbreviations } from '../../thai/data/abbreviations.ts'
import { literal } from '../literal.ts'
import { eachMatch } from '../each-match.ts'
import type { Reading } from '../reading.ts'
import type { ReleaseRule } from '../rule.ts'

const builtIn: ReadonlyMap<string, string> = new Map(abbreviations)
const blanks = /[ \u00A0\u200B]/gu

const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp | null>()

// Built once for each directory: there are hundreds of abbreviations.
function patternOf(expansions: ReadonlyMap<string, string>): RegExp | null {
  const known = patterns.get(expansions)
  if (known !== undefined) return known
  const names = [...expansions.keys()].sort((a, b) => b.length - a.length)
  const pattern = names.length === 0 ? null : mentionOf(names)
  patterns.set(expansions, pattern)
  return pattern
}

function mentionOf(longestFirst: readonly string[]): RegExp {
  return new RegExp(
    `(?<![ก-๎.A-Za-z#@])(?:(?:รมว|รมช|รมต)\\.[ \\u00A0]?)?(${longestFirst
      .map((name) => literal(name) + (name.endsWith('.') ? '' : '(?![ก-๎])'))
      .join('|')})`,
    'gu',
  )
}

export const abbrUnexpanded: ReleaseRule = {
  id: 'abbr-unexpanded',
  reads: 'release',
  severity: 'advice',
  title: { th: 'คำย่อในหัวข้อข่าวไม่มีคำเต็มในเนื้อข่าว', en: 'Abbreviation never spelled out' },
  why: {
    th: 'ผู้อ่านนอกวงราชการอาจไม่รู้จักคำย่อ เขียนคำเต็มไว้ในเนื้อข่าวหนึ่งครั้ง',
    en: 'Readers outside government may not know the abbreviation; spell it out once in the text.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  examples: [
    {
      bad: '⟦รฟม.⟧ ชี้แจงข้อเท็จจริง',
      slot: 'headline',
      frame: { before: ['ผู้ว่าการ รฟม. เปิดเผยว่าการก่อสร้างคืบหน้า'] },
    },
    { bad: 'รมว.⟦ดีอี⟧ ร่วมประชุม', slot: 'headline', frame: { before: ['นายประเสริฐ จันทรรวงทอง ร่วมประชุม'] } },
    {
      good: 'รฟม. ชี้แจงข้อเท็จจริง',
      slot: 'headline',
      frame: { before: ['การรถไฟฟ้าขนส่งมวลชนแห่งประเทศไทย (รฟม.) ชี้แจง'] },
    },
    {
      good: 'รมว.ดีอี ร่วมประชุม',
      slot: 'headline',
      frame: { before: ['รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจ และสังคม ร่วมประชุม'] },
    },
    { good: 'ครม. เห็นชอบ รมว. ลงพื้นที่', slot: 'headline', frame: { before: ['ที่ประชุมเห็นชอบ'] } },
    { good: 'ผู้ว่าการ รฟม. เปิดเผย' },
    {
      bad: '⟦ทดก.⟧ เปิดตัวบริการใหม่',
      slot: 'headline',
      frame: {
        before: ['ผู้อำนวยการ ทดก. กล่าว'],
        directory: { people: [], agencies: [{ name: 'กรมทดก่อน', abbreviations: ['ทดก.'], verified: true }] },
      },
    },
  ],
  *check({ headline }, readings, { abbreviations: known }) {
    const expansions = known ?? builtIn
    const pattern = patternOf(expansions)
    if (pattern === null) return
    const seen = new Set<string>()
    for (const match of eachMatch(pattern, headline)) {
      const abbreviation = match[1] ?? ''
      const expansion = expansions.get(abbreviation)
      if (expansion === undefined || seen.has(abbreviation)) continue
      seen.add(abbreviation)
      if (isSpelledOut(expansion, readings)) continue
      const start = match.index + match[0].length - abbreviation.length
      yield {
        at: { slot: 'headline', block: 0, item: 0 },
        start,
        end: start + abbreviation.length,
        message: {
          th: `ในเนื้อข่าวไม่มีคำเต็มของ “${abbreviation}” เขียน “${expansion}” ไว้หนึ่งครั้ง`,
          en: `“${abbreviation}” (${expansion}) is never spelled out in the text`,
        },
      }
    }
  },
}

// กระทรวง, กรม and สำนักงาน are often left to the words around; a name may run over the end of a line.
function isSpelledOut(expansion: string, readings: readonly Reading[]): boolean {
  const core = expansion.replace(/^(?:กระทรวง|กรม|สำนักงาน|บริษัท )/u, '')
  const texts = readings.filter(({ slot }) => slot === 'abstract' || slot === 'body').map(({ text }) => text)
  if (texts.some((text) => text.includes(core))) return true
  return texts.join('').replace(blanks, '').includes(core.replace(blanks, ''))
}
