import { builtInDirectory } from '../../names/built-in-people.ts'
import { genderOf } from '../../names/name-scan.ts'
import type { ReleaseRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { fullNames, groupedBy } from './full-names.ts'
import { variantsIn } from './name-variants.ts'

export const nameGivenVariant: ReleaseRule = {
  id: 'name-given-variant',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ชื่อตัวสะกดสองแบบ', en: 'Given name spelt two ways' },
  why: {
    th: 'นามสกุลเดียวกัน ชื่อต่างกันตัวอักษรเดียว น่าจะเป็นคนเดียวกันที่พิมพ์ผิด',
    en: 'With one surname and given names one letter apart, it is most likely one person misspelt.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  yieldsTo: ['name-known-variant', ...sequenceRuleIds],
  examples: [
    {
      bad: 'นายพงศ์รัตน์ ใจภักดี อธิบดี\nนาย⟦พงศ์รัตน⟧ ใจภักดี กล่าวว่า',
      fixed: 'นายพงศ์รัตน์ ใจภักดี อธิบดี\nนายพงศ์รัตน์ ใจภักดี กล่าวว่า',
    },
    {
      bad: 'นางสาวสุภาพร ทองใบ และนางสาว⟦สุภาภร⟧ ทองใบ กล่าว',
      fixed: 'นางสาวสุภาพร ทองใบ และนางสาวสุภาพร ทองใบ กล่าว',
    },
    { good: 'นายพงศ์รัตน์ ใจภักดี อธิบดี\nนายพงศ์รัตน์ ใจภักดี กล่าวว่า' },
    { good: 'นายวิชัย ทองใบ และนางวิชญ์ ทองใบ สองพี่น้อง' },
    { good: 'นายอนุชัย ทองใบ และนางอนุชา ทองใบ ร่วมงาน' },
  ],
  *check(_release, readings, { people }) {
    const directory = people ?? builtInDirectory()
    for (const group of groupedBy(fullNames(readings), ({ surname }) => surname.text)) {
      for (const { odd, usual } of variantsIn(group, ({ mention }) => mention.given.text, 1, directory)) {
        const { given, title } = odd.mention
        if (given.text.length < 4 || conflicting(title, usual.mention.title)) continue
        yield {
          at: odd.reading,
          start: given.start,
          end: given.end,
          message: {
            th: `ในข่าวนี้มีทั้ง “${usual.mention.given.text}” และ “${given.text}” นามสกุลเดียวกัน ตรวจชื่อ`,
            en: `This release has both “${usual.mention.given.text}” and “${given.text}” with one surname; check the name`,
          },
          fixes: [{ text: usual.mention.given.text }],
        }
      }
    }
  },
}

// A husband and a wife, a brother and a sister.
function conflicting(a: string, b: string): boolean {
  const first = genderOf(a)
  const second = genderOf(b)
  return first !== null && second !== null && first !== second
}
