import { builtInDirectory } from '../../names/built-in-people.ts'
import type { Person, Post } from '../../names/people.ts'
import { editDistance } from '../../thai/edit-distance.ts'
import type { PassageRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { writtenBehind } from './written-behind.ts'

/** A post named less often in releases may be misspelt itself. */
const leastMentions = 20
/** Of two short posts one letter apart, both may be right. */
const leastLength = 10
const slips = 2

export const postMisspelt: PassageRule = {
  id: 'post-misspelt',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'สะกดตำแหน่งไม่ตรงกับรายชื่อ', en: 'Known post misspelt' },
  why: {
    th: 'ตำแหน่งที่พิมพ์ตกตัวอักษรเดียวอาจกลายเป็นอีกตำแหน่งหนึ่ง',
    en: 'A post that lacks a letter may be another post.',
  },
  source: { work: 'ชื่อและตำแหน่งในข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  yieldsTo: sequenceRuleIds,
  examples: [
    { bad: 'นางสาวแพทองธาร ชินวัตร ⟦นายรัฐมนตรี⟧ กล่าว', fixed: 'นางสาวแพทองธาร ชินวัตร นายกรัฐมนตรี กล่าว' },
    {
      bad: 'นายสุทธิพงษ์ จุลเจริญ ⟦ปลัดกระทรวงหาดไทย⟧ เปิดเผย',
      fixed: 'นายสุทธิพงษ์ จุลเจริญ ปลัดกระทรวงมหาดไทย เปิดเผย',
    },
    { good: 'นายสุทธิพงษ์ จุลเจริญ ปลัดกระทรวงมหาดไทย เปิดเผย' },
    { good: 'นายเศรษฐา ทวีสิน รัฐมนตรี กล่าว' },
    { good: 'นายเศรษฐา ทวีสิน นายกสมาคม กล่าว' },
    { good: 'นายสมชาย ทองดี นายรัฐมนตรี กล่าว' },
  ],
  check(reading, { people }) {
    const { slot, text } = reading
    if (slot === 'source' || slot === 'separator') return []
    const directory = people ?? builtInDirectory()
    return reading.people.flatMap(({ given, next }) => {
      const person = next ? directory.find(given.text, next.text) : undefined
      const written = person && next ? writtenBehind(text, next.end) : null
      const near = person && written ? nearestPost(person, written.text) : null
      if (!near || !written) return []
      const end = written.start + written.text.length
      return [
        {
          start: written.start,
          end,
          message: {
            th: `“${written.text}” น่าจะเป็น “${near.name}”`,
            en: `“${written.text}” is probably “${near.name}”`,
          },
          fixes: [{ text: near.name }],
        },
      ]
    })
  },
}

// The whole word up to the blank: where a post runs on into the sentence, nobody can say where it ends.
function nearestPost({ posts }: Person, written: string): Post | null {
  if (written.length < leastLength || posts.some(({ name }) => written.startsWith(name))) return null
  return (
    posts.find(
      ({ name, mentions }) =>
        mentions >= leastMentions &&
        name.length >= leastLength &&
        editDistance(written, name, slips) !== null,
    ) ?? null
  )
}
