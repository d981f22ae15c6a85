import { builtInDirectory } from '../../names/built-in-people.ts'
import type { PassageRule } from '../rule.ts'

// The three titles of which everybody bears one; ranks, degrees and noble titles may stand in their place.
const civil = new Map([
  ['นาย', 'นาย'],
  ['นาง', 'นาง'],
  ['นางสาว', 'นางสาว'],
  ['น.ส.', 'นางสาว'],
])

export const nameWrongPrefix: PassageRule = {
  id: 'name-wrong-prefix',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'คำนำหน้าชื่อไม่ตรงกับรายชื่อ', en: 'Title unlike the directory’s' },
  why: {
    th: 'คำนำหน้าที่ผิดทำให้เจ้าของชื่อเสียเกียรติ และอาจเป็นชื่อของอีกคนหนึ่ง',
    en: 'A wrong title offends its bearer, and may be the name of someone else.',
  },
  source: { work: 'รายชื่อบุคคลของสำนักงาน และข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  examples: [
    { bad: '⟦นาย⟧แพทองธาร ชินวัตร นายกรัฐมนตรี กล่าว', fixed: 'นางสาวแพทองธาร ชินวัตร นายกรัฐมนตรี กล่าว' },
    { bad: 'โดย⟦นางสาว⟧เศรษฐา ทวีสิน เป็นประธาน', fixed: 'โดยนายเศรษฐา ทวีสิน เป็นประธาน' },
    {
      bad: '⟦นาง⟧สมหญิง ใจงามยิ่ง อธิบดี',
      fixed: 'นางสาวสมหญิง ใจงามยิ่ง อธิบดี',
      frame: {
        directory: {
          people: [
            {
              prefix: 'นางสาว',
              given: 'สมหญิง',
              surname: 'ใจงามยิ่ง',
              aliases: [],
              posts: [],
              verified: true,
              files: null,
            },
          ],
          agencies: [],
        },
      },
    },
    { good: 'น.ส.แพทองธาร ชินวัตร นายกรัฐมนตรี กล่าว' },
    { good: 'ดร.เศรษฐา ทวีสิน เป็นประธาน' },
    { good: 'นายแพทองธาร ใจดี ชาวนา' },
  ],
  check(reading, { people }) {
    const { slot } = reading
    if (slot === 'source' || slot === 'separator') return []
    const directory = people ?? builtInDirectory()
    return reading.people.flatMap(({ start, title, given, next }) => {
      const person = next ? directory.find(given.text, next.text) : undefined
      const written = civil.get(title)
      const right = person && civil.get(person.title)
      if (!person || written === undefined || right === undefined || written === right) return []
      return [
        {
          start,
          end: start + title.length,
          message: {
            th: `รายชื่อมี “${right}${person.given} ${person.surname}” ตรวจคำนำหน้า`,
            en: `The directory has “${right}${person.given} ${person.surname}”; check the title`,
          },
          fixes: [{ text: right }],
        },
      ]
    })
  },
}
