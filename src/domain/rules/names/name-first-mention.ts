import { builtInDirectory } from '../../names/built-in-people.ts'
import { genderOf } from '../../names/name-scan.ts'
import type { NameMention } from '../../names/name-scan.ts'
import type { PeopleDirectory, Person } from '../../names/people.ts'
import type { ReleaseRule } from '../rule.ts'
import { fullNames } from './full-names.ts'

/** A person named in at least this many releases is whom a given name alone means. */
const wellKnown = 100
/** A given name of more people than these is a common one, and may be anybody's. */
const mostBearers = 2
/** So many times more often than anybody else of the same given name. */
const outstanding = 10

// What only a sentence that goes on says; surnames begin with มี, พร้อม and ใจ as well.
const goesOn =
  /^(?:กล่าว|เปิดเผย|เผยว่า|ระบุ|ย้ำ|ชี้แจง|ยืนยัน|ยังกล่าว|ได้กล่าว|ได้เปิดเผย|บอกว่า|อธิบายว่า|ลงพื้นที่|เป็นประธาน|เดินทาง|มอบหมาย|สั่งการ|กำชับ)/u

export const nameFirstMention: ReleaseRule = {
  id: 'name-first-mention',
  reads: 'release',
  severity: 'advice',
  title: { th: 'เอ่ยชื่อครั้งแรกไม่เต็ม', en: 'First mention not in full' },
  why: {
    th: 'ครั้งแรกในเนื้อข่าวเขียนชื่อ นามสกุล และตำแหน่งเต็ม ครั้งต่อไปจึงเขียนสั้นได้',
    en: 'The first mention in the text has name, surname and post; later ones may be short.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim', 'quotations'],
  examples: [
    {
      bad: 'นาย⟦เศรษฐา⟧ กล่าวว่า จะเร่งดำเนินการ',
      fixed: 'นายเศรษฐา ทวีสิน กล่าวว่า จะเร่งดำเนินการ',
    },
    {
      bad: 'นาย⟦สมคะเน⟧ เปิดเผยว่า\nนายสมคะเน ใจดีงาม อธิบดี ย้ำว่า',
      fixed: 'นายสมคะเน ใจดีงาม เปิดเผยว่า\nนายสมคะเน ใจดีงาม อธิบดี ย้ำว่า',
    },
    { good: 'นายเศรษฐา ทวีสิน นายกรัฐมนตรี เป็นประธาน\nนายเศรษฐา กล่าวว่า' },
    { good: 'นายเศรษฐา กล่าวว่า', frame: { abstract: 'นายเศรษฐา ทวีสิน นายกรัฐมนตรี กล่าว' } },
    { good: 'นายสมคะเน กล่าวว่า ได้รับความเดือดร้อน' },
    { good: '“นายเศรษฐา กล่าวว่า จะมา” ชาวบ้านเล่า' },
    { good: 'นายสมศักดิ์ กล่าวว่า ปลูกข้าวมาสิบปี' },
    { good: 'นายเศรษฐา มีทรัพย์ กล่าวว่า ปลูกข้าวมาสิบปี' },
  ],
  *check(_release, readings, { people }) {
    const directory = people ?? builtInDirectory()
    const full = fullNames(readings)
    const introduced = new Set(
      full.filter(({ reading }) => reading.slot === 'abstract').map(({ mention }) => mention.given.text),
    )
    const surnames = new Map(full.map(({ mention, surname }) => [mention.given.text, surname.text]))
    const inFull = new Set(full.map(({ mention }) => mention))
    for (const reading of readings) {
      if (reading.slot !== 'body') continue
      for (const mention of reading.people) {
        const { given, next } = mention
        if (introduced.has(given.text)) continue
        // Whatever stands there: the next mention is no longer the first.
        introduced.add(given.text)
        if (inFull.has(mention) || !next || !goesOn.test(next.text)) continue
        const surname = surnames.get(given.text) ?? meant(mention, directory)?.surname
        if (surname === undefined) continue
        yield {
          at: reading,
          start: given.start,
          end: given.end,
          message: {
            th: `ครั้งแรกเขียนเต็ม “${given.text} ${surname}” พร้อมตำแหน่ง`,
            en: `Write the first mention in full: “${given.text} ${surname}”, with the post`,
          },
          fixes: [{ text: `${given.text} ${surname}` }],
        }
      }
    }
  },
}

function meant({ title, given }: NameMention, directory: PeopleDirectory): Person | null {
  const gender = genderOf(title)
  const bearers = directory.byGiven.get(given.text) ?? []
  if (bearers.length > mostBearers) return null
  const [first, second] = [...bearers]
    .filter((person) => gender === null || (genderOf(person.title) ?? gender) === gender)
    .sort((a, b) => b.files - a.files)
  if (!first || first.files < wellKnown) return null
  return second && second.files * outstanding > first.files ? null : first
}
