import { formerMinistries, ministries } from '../../thai/data/ministries.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { closestName, nameBegins } from './closest-name.ts'

const blank = /[ \u00A0\u200B]/gu
const word = 'กระทรวง'
const mention = /กระทรวง/g
// The next name of a list is no part of this one.
const behind = /(?:(?!กระทรวง)[ก-๎ \u00A0\u200B]){3,56}/y
const spelled = new Map([...ministries, ...formerMinistries].map((name) => [name.replace(blank, ''), name]))
const names = [...spelled.keys()]
const beginsRight = nameBegins(names)
const current: ReadonlySet<string> = new Set(ministries.map((name) => name.replace(blank, '')))

export const orgMinistryName: PassageRule = {
  id: 'org-ministry-name',
  reads: 'passage',
  severity: 'error',
  title: { th: 'สะกดชื่อกระทรวงผิด', en: 'Ministry misspelt' },
  why: {
    th: 'ชื่อกระทรวงเป็นชื่อตามกฎหมาย สะกดได้แบบเดียว',
    en: 'Ministries bear the names that the law gave them, with one spelling.',
  },
  source: { work: 'พระราชบัญญัติปรับปรุงกระทรวง ทบวง กรม พ.ศ. 2545', certain: true },
  spares: ['verbatim'],
  yieldsTo: sequenceRuleIds,
  words: ['กระทรวง'],
  examples: [
    { bad: 'ปลัดกระทรวง⟦สาธารสุข⟧ เข้ารับปริญญา', fixed: 'ปลัดกระทรวงสาธารณสุข เข้ารับปริญญา' },
    {
      bad: 'รัฐมนตรีว่าการกระทรวง⟦ดิจิตัลเพื่อเศรษฐกิจและสังคม⟧เปิดงาน',
      fixed: 'รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมเปิดงาน',
    },
    { bad: 'กระทรวง⟦มหาไทย⟧สั่งการ', fixed: 'กระทรวงมหาดไทยสั่งการ' },
    { bad: 'กระทรวงการคลังและกระทรวง⟦สาธารสุข⟧', fixed: 'กระทรวงการคลังและกระทรวงสาธารณสุข' },
    { good: 'กระทรวงสาธารณสุขจังหวัด' },
    { good: 'กระทรวงดิจิทัลฯ และกระทรวงเกษตรฯ' },
    { good: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจ และสังคม' },
    { good: 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัย และนวัตกรรม' },
    { good: 'กระทรวงการค้าต่างประเทศของสหราชอาณาจักร' },
    { good: 'กระทรวงเศรษฐกิจ การค้า และอุตสาหกรรมของญี่ปุ่น' },
    { good: 'กระทรวงศึกษาและกระทรวงพัฒนาสังคม' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(mention, text)) {
      const start = match.index + word.length
      // Nearly all are right, and are told without cutting them out of the text.
      if (beginsRight(text, start)) continue
      behind.lastIndex = start
      const written = behind.exec(text)?.[0]
      if (written === undefined) continue
      const bare = written.replace(blank, '')
      // Names of up to seven letters lie too close to other words for two slips.
      const found = closestName(bare, names, (name) => (current.has(name) ? (name.length < 8 ? 1 : 2) : 0))
      if (!found) continue
      const end = start + lengthWithBlanks(written, found.length)
      const rights = found.names.map((name) => spelled.get(name) ?? name)
      yield {
        start,
        end,
        message: {
          th: `ไม่มี “กระทรวง${text.slice(start, end)}” น่าจะเป็น “กระทรวง${rights.join('” หรือ “กระทรวง')}”`,
          en: `There is no such ministry; probably กระทรวง${rights.join(' or กระทรวง')}`,
        },
        fixes: rights.map((text) => ({ text })),
      }
    }
  },
}

function lengthWithBlanks(written: string, letters: number): number {
  let length = 0
  for (let seen = 0; seen < letters && length < written.length; length++)
    if (!/[ \u00A0\u200B]/u.test(written[length] ?? '')) seen++
  return length
}
