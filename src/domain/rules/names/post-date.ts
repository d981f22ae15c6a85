import type { AgencyFacts, Directory, PersonFacts } from '../../directory/directory.ts'
import { builtInDirectory } from '../../names/built-in-people.ts'
import type { Bilingual } from '../../language.ts'
import type { Person, Post } from '../../names/people.ts'
import { addDays, longDate } from '../../thai/buddhist-date.ts'
import type { IsoDate } from '../../release/release.ts'
import type { ReleaseRule } from '../rule.ts'

/** Posts seen less often have no reliable first and last day. */
const leastMentions = 20

/** The measured releases begin and end near these days: a post seen up to there may go on beyond. */
const measuredFrom = '2020-12-31'
const measuredTo = '2025-06-30'

/** Days of grace: releases name a post some weeks before the oath and after the handing over. */
const grace = 60

const somchai: Directory<PersonFacts, AgencyFacts> = {
  people: [
    {
      prefix: 'นาย',
      given: 'สมคะเน',
      surname: 'ใจดีงาม',
      aliases: [],
      posts: [
        { name: 'อธิบดีกรมหนึ่ง', from: '2021-10-01', to: '2023-09-30', acting: false, mentions: null },
        { name: 'ปลัดกระทรวงสอง', from: '2023-10-01', to: null, acting: true, mentions: null },
      ],
      verified: true,
      files: null,
    },
  ],
  agencies: [],
}

export const postDate: ReleaseRule = {
  id: 'post-date',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ตำแหน่งอาจไม่ตรงกับวันที่ของข่าว', en: 'Post may not fit the release’s day' },
  why: {
    th: 'ตำแหน่งที่คัดลอกจากข่าวเก่าอาจเป็นตำแหน่งเดิมของบุคคลนั้น',
    en: 'A post copied from an older release may be one that the person no longer holds.',
  },
  source: { work: 'ชื่อและตำแหน่งในข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['quotations', 'verbatim'],
  examples: [
    { bad: 'นายธนกร วังบุญคงชนะ ⟦โฆษกประจำสำนักนายกรัฐมนตรี⟧ กล่าว', frame: { date: '2023-06-01' } },
    {
      bad: 'นายอนุทิน ชาญวีรกูล ⟦รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงสาธารณสุข⟧ กล่าว',
      frame: { date: '2024-04-29' },
    },
    {
      bad: 'นายสมคะเน ใจดีงาม ⟦อธิบดีกรมหนึ่ง⟧ กล่าว',
      fixed: 'นายสมคะเน ใจดีงาม รักษาการปลัดกระทรวงสอง กล่าว',
      frame: { date: '2023-10-01', directory: somchai },
    },
    {
      bad: 'นายสมคะเน ใจดีงาม ⟦อธิบดีกรมหนึ่ง⟧ กล่าว',
      frame: { date: '2021-09-30', directory: somchai },
    },
    { good: 'นายสมคะเน ใจดีงาม อธิบดีกรมหนึ่ง กล่าว', frame: { date: '2023-09-30', directory: somchai } },
    { good: 'นายสุทธิพงษ์ จุลเจริญ ปลัดกระทรวงมหาดไทย กล่าว', frame: { date: '2024-04-29' } },
    { good: 'นายอนุทิน ชาญวีรกูล อดีตรัฐมนตรีว่าการกระทรวงสาธารณสุข', frame: { date: '2024-04-29' } },
    { good: 'นายเศรษฐา ทวีสิน นายกรัฐมนตรี กล่าว', frame: { date: '2024-04-29' } },
    {
      good: 'พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม กล่าว',
      frame: { date: '2024-07-15' },
    },
    { good: 'นายสมชาย ใจดี ปลัดกระทรวงมหาดไทย', frame: { date: '2021-03-01' } },
  ],
  *check({ date }, readings, { people }) {
    if (date === null) return
    const directory = people ?? builtInDirectory()
    for (const reading of readings) {
      if (reading.slot === 'source' || reading.slot === 'separator') continue
      for (const { given, next } of reading.people) {
        const person = next ? directory.find(given.text, next.text) : undefined
        if (!next || !person) continue
        const named = postBehind(reading.text, next.end, person)
        if (!named || heldOn(person, named.post.name, date)) continue
        const now = postOn(person, named.post, date)
        if (!now && !isCertain(named.post)) continue
        yield {
          at: reading,
          start: named.start,
          end: named.start + named.post.name.length,
          message: now ? otherPost(person, now, date) : noPost(person, named.post, date),
          fixes: now ? [{ text: now.name }] : [],
        }
      }
    }
  },
}

function otherPost({ given, surname }: Person, now: Post, date: IsoDate): Bilingual {
  const certain = isCertain(now)
  return {
    th: `ณ ${longDate(date)} ${given} ${surname} ${certain ? '' : 'น่าจะ'}ดำรงตำแหน่ง “${now.name}” ตรวจตำแหน่ง`,
    en: `On ${date} this person ${certain ? '' : 'probably '}held “${now.name}”; check the post`,
  }
}

function noPost({ given, surname }: Person, { name, first, last }: Post, date: IsoDate): Bilingual {
  return date < first
    ? {
        th: `${given} ${surname} ดำรงตำแหน่ง “${name}” ตั้งแต่ ${longDate(first)} หลังวันที่ของข่าว`,
        en: `This person holds “${name}” only from ${first} on, after the day of the release`,
      }
    : {
        th: `${given} ${surname} ดำรงตำแหน่ง “${name}” ถึง ${longDate(last)} ก่อนวันที่ของข่าว`,
        en: `This person held “${name}” until ${last}, before the day of the release`,
      }
}

// The longest that fits: a post may begin like another one.
function postBehind(text: string, nameEnd: number, { posts }: Person) {
  let start = nameEnd
  while (text[start] === ' ' || text[start] === '\u00A0') start++
  if (start === nameEnd) return null
  let found: Post | null = null
  for (const post of posts) {
    const { name } = post
    if (found && found.name.length >= name.length) continue
    if (text.startsWith(name, start) && !/[ก-๎]/u.test(text[start + name.length] ?? '')) found = post
  }
  return found && { post: found, start }
}

/** Someone in the office has said so: the days are exact. */
function isCertain({ mentions }: Post): boolean {
  return mentions === Infinity
}

// A post may be held more than once.
function heldOn({ posts }: Person, written: string, date: IsoDate): boolean {
  return posts.some((post) => post.name === written && !hasPassed(post, date))
}

function hasPassed(post: Post, date: IsoDate): boolean {
  const { first, last, mentions } = post
  if (isCertain(post)) return date < first || last < date
  if (mentions < leastMentions) return false
  const before = first > measuredFrom && addDays(date, grace) < first
  const after = last < measuredTo && addDays(date, -grace) > last
  return before || after
}

// The best attested other post of that day, unless the post that is written is part of one held then. A part of
// the written one says nothing: releases go on calling people by the best known part of what they once were.
function postOn({ posts }: Person, written: Post, date: IsoDate): Post | null {
  const held = posts.filter(
    ({ first, last, mentions }) => mentions >= leastMentions && first <= date && date <= last,
  )
  if (held.some(({ name }) => name.includes(written.name))) return null
  return held
    .filter(({ name }) => !written.name.includes(name))
    .reduce<Post | null>((best, post) => (best && best.mentions >= post.mentions ? best : post), null)
}
