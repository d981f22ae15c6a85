import { builtInDirectory } from '../../names/built-in-people.ts'
import { genderOf } from '../../names/name-scan.ts'
import type { NameMention, NamePart } from '../../names/name-scan.ts'
import type { PeopleDirectory, Person } from '../../names/people.ts'
import { editDistance } from '../../thai/edit-distance.ts'
import type { PassageRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'

/** A person named in at least this many releases is known well enough to correct others by. */
const wellKnown = 25

export const nameKnownVariant: PassageRule = {
  id: 'name-known-variant',
  reads: 'passage',
  severity: 'error',
  title: { th: 'สะกดชื่อบุคคลไม่ตรงกับรายชื่อ', en: 'Known name misspelt' },
  why: {
    th: 'ชื่อรัฐมนตรีหรือผู้บริหารที่สะกดผิดเป็นข้อผิดพลาดที่น่าอายที่สุดของข่าว',
    en: 'A minister’s or official’s name misspelt is the most embarrassing fault of a release.',
  },
  source: { work: 'ชื่อบุคคลในข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  yieldsTo: sequenceRuleIds,
  examples: [
    { bad: 'โดยมี นาย⟦วราวุธ ศิลปะอาชา⟧ รัฐมนตรีว่าการกระทรวง', fixed: 'โดยมี นายวราวุธ ศิลปอาชา รัฐมนตรีว่าการกระทรวง' },
    { bad: 'พลเอก ⟦ประยุทธ จันทร์โอชา⟧ นายกรัฐมนตรี', fixed: 'พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรี' },
    { bad: 'นาย⟦ประเสริฐ จันทรวงทอง⟧ กล่าวว่า', fixed: 'นายประเสริฐ จันทรรวงทอง กล่าวว่า' },
    { good: 'โดยมี นายวราวุธ ศิลปอาชา รัฐมนตรีว่าการกระทรวง' },
    { good: 'นายประเสริฐ กล่าวว่า' },
    { good: 'นายประเสริฐ จันทรรวงทองรัฐมนตรีว่าการกระทรวงดิจิทัล' },
    { good: 'นายประเสริฐ จันทร์งาม เกษตรกร' },
    { good: 'นางสาวพินทองทา ชินวัตร ร่วมงาน' },
  ],
  check(reading, { people }) {
    const { slot, text } = reading
    if (slot === 'source' || slot === 'separator') return []
    const directory = people ?? builtInDirectory()
    return reading.people.flatMap((mention) => {
      const { given, next } = mention
      const near = next && nearestKnown(mention, next, directory)
      if (!near) return []
      const { person } = near
      const wrong = person.given === given.text ? next : given
      const right = wrong === next ? person.surname : person.given
      return [
        {
          start: given.start,
          end: next.end,
          message: {
            th: `“${text.slice(given.start, next.end)}” น่าจะเป็น “${person.given} ${person.surname}”`,
            en: `“${text.slice(given.start, next.end)}” is probably “${person.given} ${person.surname}”`,
          },
          fixes: [
            {
              start: wrong.start,
              end: wrong.end,
              text: right,
              label: { th: `${person.given} ${person.surname}`, en: `${person.given} ${person.surname}` },
            },
          ],
        },
      ]
    })
  },
}

function nearestKnown({ given, title }: NameMention, next: NamePart, directory: PeopleDirectory) {
  if (directory.find(given.text, next.text)) return null
  const sameGiven = directory.byGiven.get(given.text) ?? []
  // A surname may run on into the next word without a blank.
  if (sameGiven.some((person) => next.text.startsWith(person.surname))) return null
  const near: { readonly person: Person; readonly distance: number }[] = []
  const consider = (person: Person, written: string, right: string) => {
    if (person.files < wellKnown || otherGender(title, person.title)) return
    const distance = editDistance(written, right, slips(right))
    if (distance !== null) near.push({ person, distance })
  }
  for (const person of sameGiven) consider(person, next.text, person.surname)
  for (const person of directory.bySurname.get(next.text) ?? []) consider(person, given.text, person.given)
  const [best, second] = near.sort((a, b) => a.distance - b.distance)
  return best && best.distance !== second?.distance ? best : null
}

// Two slips in a short name make another name.
function slips(name: string): number {
  return name.length >= 6 ? 2 : 1
}

function otherGender(a: string, b: string): boolean {
  const first = genderOf(a)
  const second = genderOf(b)
  return first !== null && second !== null && first !== second
}
