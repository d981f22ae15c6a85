import { builtInDirectory } from '../../names/built-in-people.ts'
import type { ReleaseRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { fullNames, groupedBy } from './full-names.ts'
import { variantsIn } from './name-variants.ts'

export const nameSurnameVariant: ReleaseRule = {
  id: 'name-surname-variant',
  reads: 'release',
  severity: 'advice',
  title: { th: 'นามสกุลสะกดสองแบบ', en: 'Surname spelt two ways' },
  why: {
    th: 'คนเดียวกันในข่าวเดียวกันควรมีนามสกุลแบบเดียว แบบหนึ่งน่าจะพิมพ์ผิด',
    en: 'One person has one surname in one release; one of the two is a slip.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  yieldsTo: ['name-known-variant', ...sequenceRuleIds],
  examples: [
    {
      bad: 'นายชาธิป รุจนเสรี เป็นประธาน\nนายชาธิป ⟦รุจนเสนรี⟧ กล่าวว่า',
      fixed: 'นายชาธิป รุจนเสรี เป็นประธาน\nนายชาธิป รุจนเสรี กล่าวว่า',
    },
    {
      bad: 'นางมาลี แสนสุขใจ เปิดงาน นางมาลี แสนสุขใจ และนางมาลี ⟦แสนสุกใจ⟧ ปิดงาน',
      fixed: 'นางมาลี แสนสุขใจ เปิดงาน นางมาลี แสนสุขใจ และนางมาลี แสนสุขใจ ปิดงาน',
    },
    { good: 'นายชาธิป รุจนเสรี เป็นประธาน\nนายชาธิป กล่าวว่า' },
    { good: 'นายสมชาย ทองดีมาก และนายสมชาย รักษ์ไทย ร่วมงาน' },
    { good: 'นายชาธิป รุจนเสรี เป็นประธาน\nนายชาธิป รุจนเสรีฯ กล่าวว่า' },
  ],
  *check(_release, readings, { people }) {
    const directory = people ?? builtInDirectory()
    for (const group of groupedBy(fullNames(readings), ({ mention }) => mention.given.text)) {
      for (const { odd, usual } of variantsIn(group, ({ surname }) => surname.text, 2, directory)) {
        yield {
          at: odd.reading,
          start: odd.surname.start,
          end: odd.surname.end,
          message: {
            th: `ในข่าวนี้มีทั้ง “${usual.surname.text}” และ “${odd.surname.text}” ตรวจนามสกุล`,
            en: `This release has both “${usual.surname.text}” and “${odd.surname.text}”; check the surname`,
          },
          fixes: [{ text: usual.surname.text }],
        }
      }
    }
  },
}
