/**
 * Makes src/domain/names/data/people.ts from resources/facts/facts-people.tsv: the people whom real releases
 * introduce with name and post, with the days of the first and the last release that does so.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { editDistance } from '../../src/domain/thai/edit-distance.ts'

interface Person {
  readonly title: string
  readonly given: string
  readonly surname: string
  readonly files: number
  readonly posts: (readonly [post: string, first: string, last: string, mentions: number])[]
}

const facts = fileURLToPath(new URL('../../resources/facts/facts-people.tsv', import.meta.url))
const made = fileURLToPath(new URL('../../src/domain/names/data/people.ts', import.meta.url))

/** Posts mentioned less often are mostly cut short or run on into the sentence. */
const leastMentions = 10

const runsOn = /(?:ว่า|เผย|กล่าว|เป็น|ประธาน|พร้อม|และ|โดย|ที่|ได้|ลง|เปิด|มอบ|นำ|ร่วม|ฯ)$/u
const cutShort =
  /^(?:ปลัด|รองปลัด|รองเลขาธิการ|เลขาธิการ|อธิบดี|รองอธิบดี|ผู้ว่าการ|ประธานกรรมการ|กรรมการ|ที่ปรึกษา|โฆษก|รองโฆษก|ผู้อำนวยการ|รองผู้อำนวยการ|ผู้จัดการ|รองผู้จัดการ|ผู้ว่าราชการจังหวัด|รองผู้ว่าราชการจังหวัด|เอกอัครราชทูต|ผู้ช่วย|รองประธาน|ประธาน)$/u

/** The text of the generated file. */
export function peopleData(): string {
  const people = withoutSlips(read())
  const lines = people.map(({ title, given, surname, files, posts }) => {
    const held = posts.map(([post, first, last, mentions]) => `${post}~${first}~${last}~${mentions}`)
    return [title, given, surname, String(files), ...held].join('\t')
  })
  return `// Made by scripts/generate/people-data.ts from resources/facts/facts-people.tsv: change that, never this.

/**
 * One person a line, in tabs: title, given name, surname, number of releases, then each post as
 * \`post~first day~last day~mentions\`. Mined from 63,137 releases of August 2020 to September 2025
 * (read by a person: names right in 40 of 40, posts in 32 of 40): good for proposing, no proof.
 */
export const peopleLines = \`${lines.join('\n')}\`
`
}

function read(): Person[] {
  const people = new Map<string, Person>()
  for (const line of readFileSync(facts, 'utf8').split('\n').slice(1)) {
    const [title = '', given = '', surname = '', files, post = '', mentions, first = '', last = ''] =
      line.split('\t')
    if (given === '' || surname === '') continue
    const key = given + ' ' + surname
    const person = people.get(key) ?? { title, given, surname, files: Number(files), posts: [] }
    people.set(key, person)
    if (Number(mentions) < leastMentions || runsOn.test(post) || cutShort.test(post)) continue
    person.posts.push([post, first, last, Number(mentions)])
  }
  return [...people.values()]
}

// A name one or two letters off a ten times more frequent one is that one, misspelt often enough to be mined.
function withoutSlips(people: readonly Person[]): Person[] {
  return people.filter(
    (one) =>
      !people.some((other) => {
        if (other === one || other.files < 25 || other.files < one.files * 10) return false
        if (other.given === one.given) return editDistance(one.surname, other.surname, 2) !== null
        return other.surname === one.surname && editDistance(one.given, other.given, 2) !== null
      }),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(made, peopleData())
