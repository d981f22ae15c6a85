/**
 * Plants faults of names and posts in the sample of real releases and lists what the rules on names find then,
 * for reading, in the columns of docs/evidence:
 *   node scripts/planted-names.ts [--seed S] [--most N]
 * The sample itself has few such faults: its writers know the names of their ministers. Each rule gets at most N
 * releases (25 when absent), one fault in each; what else the rule finds there is listed, too. The last line of
 * each rule says on the error output how many of the planted faults were told.
 */
import { parseArgs } from 'node:util'
import { builtInDirectory } from '../src/domain/names/built-in-people.ts'
import { scanNames } from '../src/domain/names/name-scan.ts'
import type { Person } from '../src/domain/names/people.ts'
import { passages, placeKey } from '../src/domain/release/passages.ts'
import { paragraph, spansText } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { catalogue } from '../src/domain/rules/catalogue.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import { namesMutations } from './mutations/names.ts'
import { oneOf, replaced, withoutOneLetter } from './mutations/plant.ts'
import type { Plant, ReleasePlant } from './mutations/plant.ts'
import { sampleReleases } from './sample-releases.ts'
import { seededRandom } from './seeded-random.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, most: { type: 'string', default: '25' } },
})
const random = seededRandom(Number(values.seed))
const people = builtInDirectory()
const around = 30

interface Known {
  readonly person: Person
  readonly start: number
  readonly titleEnd: number
  readonly givenEnd: number
  readonly end: number
}

function knownIn(text: string): Known[] {
  return scanNames(text).flatMap(({ start, title, given, next }) => {
    const person = next ? people.find(given.text, next.text) : undefined
    return person && next
      ? [{ person, start, titleEnd: start + title.length, givenEnd: given.end, end: next.end }]
      : []
  })
}

const wrongTitle: Plant = (text) => {
  const one = oneOf(
    knownIn(text).filter(({ start, titleEnd }) => /^(?:นาย|นาง|นางสาว)$/u.test(text.slice(start, titleEnd))),
    random,
  )
  if (!one) return null
  const wrong = text.slice(one.start, one.titleEnd) === 'นาย' ? 'นางสาว' : 'นาย'
  return replaced(text, one.start, one.titleEnd, wrong)
}

const misspeltPost: Plant = (text) => {
  const spots = knownIn(text).flatMap(({ person, end }) => {
    const post = person.posts.find(
      ({ name, mentions }) =>
        mentions >= 20 &&
        name.length >= 10 &&
        new RegExp(`^[ \\u00A0]${name}(?![ก-๎.])`, 'u').test(text.slice(end)),
    )
    return post ? [{ start: end + 1, name: post.name }] : []
  })
  const spot = oneOf(spots, random)
  const wrong = spot && withoutOneLetter(spot.name, random)
  return spot && wrong ? replaced(text, spot.start, spot.start + spot.name.length, wrong) : null
}

/** Takes surname and post out of the first mention, where the sentence then goes on with a verb. */
const shortFirst: ReleasePlant = (release) => {
  const met = new Set<string>()
  for (const [at, block] of release.body.entries()) {
    if (block.kind !== 'paragraph') continue
    const text = spansText(block.spans)
    for (const { person, givenEnd, end } of knownIn(text)) {
      if (met.has(person.given)) continue
      met.add(person.given)
      const verb = /^[ \u00A0][^ \u00A0]+(?=[ \u00A0](?:กล่าว|เปิดเผย|ระบุ|ลงพื้นที่|เป็นประธาน))/u.exec(
        text.slice(end),
      )
      if (!verb || release.abstract.includes(`${person.given} ${person.surname}`)) continue
      return inBlock(release, at, replaced(text, givenEnd, end + verb[0].length, ''))
    }
  }
  return null
}

/** Brings the release to a day two years after the last one on which someone named in it held the post. */
const laterDay: ReleasePlant = (release) => {
  for (const { text } of passages(release)) {
    for (const { person, end } of knownIn(text)) {
      const post = person.posts.find(
        ({ name, mentions, last }) =>
          mentions >= 20 && last < '2023-12-31' && text.slice(end + 1).startsWith(name),
      )
      if (post) return { ...release, date: `${Number(post.last.slice(0, 4)) + 1}-${post.last.slice(5, 8)}15` }
    }
  }
  return null
}

function inBlock(release: Release, at: number, text: string): Release {
  return { ...release, body: release.body.map((one, index) => (index === at ? paragraph(text) : one)) }
}

function somewhere(plant: Plant): ReleasePlant {
  return (release) => {
    for (const [at, block] of release.body.entries()) {
      const faulty = block.kind === 'paragraph' ? plant(spansText(block.spans), random) : null
      if (faulty !== null) return inBlock(release, at, faulty)
    }
    return null
  }
}

const plants: readonly (readonly [string, ReleasePlant])[] = [
  ['name-known-variant', somewhere(namesMutations['name-known-variant'] ?? (() => null))],
  ['name-wrong-prefix', somewhere(wrongTitle)],
  ['name-first-mention', shortFirst],
  ['post-misspelt', somewhere(misspeltPost)],
  ['post-date', laterDay],
]
const keyed = sampleReleases().map((sample) => ({ sample, key: random() }))
const releases = keyed.sort((a, b) => a.key - b.key).map(({ sample }) => sample)
const check = createChecker(catalogue, draftContext)
for (const [rule, plant] of plants) {
  let planted = 0
  let told = 0
  for (const { file, release } of releases) {
    if (planted === Number(values.most)) break
    const faulty = plant(release, random)
    if (faulty === null) continue
    planted++
    const texts = new Map(passages(faulty).map((passage) => [placeKey(passage), passage.text]))
    const found = check(faulty).filter((finding) => finding.rule === rule)
    if (found.length > 0) told++
    for (const finding of found) {
      const text = texts.get(placeKey(finding)) ?? ''
      const before = text.slice(Math.max(0, finding.start - around), finding.start)
      const after = text.slice(finding.end, finding.end + around)
      const shown = `${before}⟦${finding.text}⟧${after}`.replaceAll(/[\s\u00A0\u200B]+/gu, ' ')
      const day = rule === 'post-date' ? ` (${faulty.date})` : ''
      console.log(
        [rule, file, 'planted', shown, '', `→ ${finding.fixes[0]?.label.th ?? '-'}${day}`].join('\t'),
      )
    }
  }
  console.error(`${rule}: ${told} of ${planted} told`)
}
