import { literal } from '../rules/literal.ts'
import type { AgencyFacts, Directory, PersonFacts } from './directory.ts'
import { fullName } from './directory.ts'
import { agencyOffers, personOffers, postOffers } from './offers.ts'
import type { Offer, Telling } from './offers.ts'

/** What may be put in place of what is being typed. */
export interface Completions {
  /** Where in the text before the caret the typed part begins, in UTF-16 units. */
  readonly start: number
  /**
   * A completion is most likely meant, so that Enter takes it: only behind a title, and not where the typed part
   * is a whole name already. Elsewhere any word may begin like a name, and Enter means a new line.
   */
  readonly likely: boolean
  /** The likeliest first; never empty. */
  readonly offers: readonly Offer[]
}

/** Finds names, posts and agencies by their first letters. */
export interface CompletionIndex {
  /** What the end of a text may become; null where nothing fits. Looks at the last 120 units only. */
  find(before: string, telling: Telling): Completions | null
}

type Entry =
  | { readonly kind: 'person'; readonly person: PersonFacts }
  | { readonly kind: 'post'; readonly name: string; readonly holders: readonly PersonFacts[] }
  | { readonly kind: 'agency'; readonly agency: AgencyFacts }

interface Key {
  readonly text: string
  readonly entry: Entry
}

/** How far back a name may begin. */
const reach = 120
/** Offers that are shown: more is no help while typing. */
const mostOffers = 6
/** Keys that are looked at: two letters may begin hundreds of names. */
const mostKeys = 200

/** A word without a title that begins more keys than these is a word of its own. */
const mostBare = 15

/** Letters that a name must have before it is looked for: fewer behind a title, where only a name can stand. */
const least = { titled: 2, post: 4, name: 6, abbreviation: 2 }

const bareRun = /(?<![ก-๎.])[ก-ฮเ-ไ][ก-๎.]*(?: [ก-๎]*)?$/u
const lastRun = /[ก-ฮเ-ไ][ก-๎.]*$/u
/** Where a post may begin within a run of letters that has no blank. */
const postHead =
  /(?:รอง|ผู้ช่วย|รักษาการ)?(?:นายกรัฐ|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|ผู้ว่า|โฆษก|ผู้อำนวยการ|เอกอัครราชทูต)[ก-๎]*$/u
const namePart = /^ {0,2}([ก-ฮเ-ไ][ก-๎]*(?: [ก-๎]*)?)$/u

/** An index of a directory. Building it costs its size once; finding costs a search in sorted lists. */
export function completionIndex({ people, agencies }: Directory<PersonFacts, AgencyFacts>): CompletionIndex {
  const names = sorted(
    people.flatMap((person) => {
      const entry = { kind: 'person', person } as const
      return [
        { text: fullName(person), entry },
        ...(person.surname === '' ? [] : [{ text: person.surname, entry }]),
      ]
    }),
  )
  const posts = sorted(
    [...holdersByPost(people)].map(([name, holders]) => ({
      text: name,
      entry: { kind: 'post', name, holders } as const,
    })),
  )
  const bodies = sorted(
    agencies.flatMap((agency) =>
      [agency.name, ...agency.abbreviations].map((text) => ({
        text,
        entry: { kind: 'agency', agency } as const,
      })),
    ),
  )
  const titles = titlePattern(people)

  return {
    find(before, telling) {
      const from = Math.max(0, before.length - reach)
      const text = before.slice(from)
      const found = behindTitle(text) ?? bare(text)
      if (found === null) return null
      const typed = text.slice(found.start)
      const seen = new Set([typed])
      const offers = found.keys
        .flatMap(({ entry }) => offersOf(entry, telling))
        .filter(({ text: offer }) => !seen.has(offer) && Boolean(seen.add(offer)))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, mostOffers)
      if (offers.length === 0) return null
      const likely = found.titled && !found.keys.some(({ text: key }) => key === found.query)
      return { start: from + found.start, likely, offers }
    },
  }

  function behindTitle(text: string): Match | null {
    if (titles === null) return null
    for (const title of [...text.matchAll(titles)].reverse()) {
      const query = namePart.exec(text.slice(title.index + title[0].length))?.[1]
      if (query === undefined || query.length < least.titled) continue
      const keys = withPrefix(names, query)
      if (keys.length > 0) return { start: title.index, query, keys, titled: true }
    }
    return null
  }

  function bare(text: string): Match | null {
    for (const pattern of [bareRun, lastRun, postHead]) {
      const run = pattern.exec(text)
      if (!run) continue
      const query = run[0]
      const keys = [
        ...(query.length < least.post ? [] : withPrefix(posts, query)),
        ...(query.length < least.name ? [] : withPrefix(names, query)),
        ...withPrefix(bodies, query).filter((key) => fitsAgency(key, query)),
      ]
      // สำนักงาน and รัฐมนตรี begin too many to be the beginning of any.
      if (keys.length > 0 && keys.length <= mostBare) return { start: run.index, query, keys, titled: false }
    }
    return null
  }
}

interface Match {
  readonly start: number
  readonly query: string
  readonly keys: readonly Key[]
  /** Behind a title. */
  readonly titled: boolean
}

function offersOf(entry: Entry, telling: Telling): readonly Offer[] {
  switch (entry.kind) {
    case 'person':
      return personOffers(entry.person, telling)
    case 'post':
      return postOffers(entry.name, entry.holders, telling)
    case 'agency':
      return agencyOffers(entry.agency, telling)
  }
}

// Two letters begin many words: an abbreviation is meant once it is whole but for its last full stop.
function fitsAgency({ text }: Key, query: string): boolean {
  if (text.length > 8) return query.length >= least.post
  return query.length >= least.abbreviation && text.replace(/\.$/u, '') === query.replace(/\.$/u, '')
}

function holdersByPost(people: readonly PersonFacts[]): ReadonlyMap<string, readonly PersonFacts[]> {
  const found = new Map<string, PersonFacts[]>()
  for (const person of people) {
    for (const name of new Set(person.posts.map((post) => post.name))) {
      const known = found.get(name)
      if (known) known.push(person)
      else found.set(name, [person])
    }
  }
  return found
}

// ทนาย is no title.
function titlePattern(people: readonly PersonFacts[]): RegExp | null {
  const prefixes = new Set(people.map(({ prefix }) => prefix).filter((prefix) => prefix !== ''))
  const longestFirst = [...prefixes].sort((a, b) => b.length - a.length)
  return longestFirst.length === 0
    ? null
    : new RegExp(`(?<!ท)(?:${longestFirst.map(literal).join('|')})`, 'gu')
}

function sorted(keys: readonly Key[]): readonly Key[] {
  return [...keys].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
}

function withPrefix(keys: readonly Key[], prefix: string): readonly Key[] {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle]?.text ?? '') < prefix) low = middle + 1
    else high = middle
  }
  const near = keys.slice(low, low + mostKeys)
  const past = near.findIndex(({ text }) => !text.startsWith(prefix))
  return past < 0 ? near : near.slice(0, past)
}
