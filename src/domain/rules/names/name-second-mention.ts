import { editDistance } from '../../thai/edit-distance.ts'
import type { ReleaseRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { fullNames } from './full-names.ts'

// What a person does who has been introduced before.
const speaks = /^(?:กล่าว|เปิดเผย|เผย|ระบุ|ย้ำ|ชี้แจง|ยืนยัน|ยัง|ได้|บอก|ฝาก|เสริม|อธิบาย)/u

/** Beyond this it is a list of names, and comparing each with each would take too long. */
const mostPeople = 300

export const nameSecondMention: ReleaseRule = {
  id: 'name-second-mention',
  reads: 'release',
  severity: 'advice',
  title: { th: 'เอ่ยชื่อครั้งหลังสะกดไม่ตรงครั้งแรก', en: 'Second mention spelt unlike the first' },
  why: {
    th: 'ชื่อที่แนะนำไว้เต็มแล้ว เมื่อเอ่ยอีกครั้งต้องสะกดเหมือนเดิม',
    en: 'A name introduced in full is spelt the same when it comes again.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  yieldsTo: ['name-known-variant', 'name-given-variant', ...sequenceRuleIds],
  examples: [
    {
      bad: 'นายสุรพงษ์ ปิยะโชติ รัฐมนตรีช่วยว่าการ\nนาย⟦สรุพงษ์⟧ ระบุว่า วันนี้',
      fixed: 'นายสุรพงษ์ ปิยะโชติ รัฐมนตรีช่วยว่าการ\nนายสุรพงษ์ ระบุว่า วันนี้',
    },
    {
      bad: 'นางสาวไตรศุลี ไตรสรณกุล โฆษก\nน.ส.⟦ไตรศุรี⟧ กล่าว',
      fixed: 'นางสาวไตรศุลี ไตรสรณกุล โฆษก\nน.ส.ไตรศุลี กล่าว',
    },
    { good: 'นายสุรพงษ์ ปิยะโชติ รัฐมนตรีช่วยว่าการ\nนายสุรพงษ์ ระบุว่า' },
    { good: 'นายสุรพงษ์ ปิยะโชติ และนายสุรพล เกียรติไชยากร\nนายสุรพล กล่าวว่า' },
    { good: 'นายวิชัย ทองดี\nนางวิชา กล่าวว่า' },
    { good: 'นายสมชาย ใจมั่น\nนายสมหมาย กล่าวว่า' },
  ],
  *check(_release, readings) {
    const full = fullNames(readings)
    if (full.length === 0) return
    const introduced = [...new Set(full.map(({ mention }) => mention.given.text))]
    if (introduced.length > mostPeople) return
    for (const reading of readings) {
      if (reading.slot === 'source' || reading.slot === 'separator') continue
      for (const { given, next } of reading.people) {
        if (!next || !speaks.test(next.text) || given.text.length < 4) continue
        // Without a blank the given name runs on into the verb or ฯ.
        if (introduced.some((name) => given.text.startsWith(name))) continue
        const limit = given.text.length >= 7 ? 2 : 1
        const near = introduced.filter((name) => editDistance(given.text, name, limit) !== null)
        const [only] = near
        if (only === undefined || near.length > 1) continue
        yield {
          at: reading,
          start: given.start,
          end: given.end,
          message: {
            th: `ข่าวนี้แนะนำชื่อไว้ว่า “${only}” แต่ตรงนี้สะกดว่า “${given.text}” ตรวจชื่ออีกครั้ง`,
            en: `The release introduces “${only}”, yet here stands “${given.text}”`,
          },
          fixes: [{ text: only }],
        }
      }
    }
  },
}
