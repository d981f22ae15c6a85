import type { IsoDate } from '../release/release.ts'
import type { AgencyFacts, PersonFacts } from './directory.ts'
import { fullName, namedAgain, namedInFull, postName, postsOn } from './directory.ts'

/** A text that is offered for what is being typed. */
export interface Offer {
  readonly text: string
  /** As it is introduced, as it comes again, a post by itself, or an agency. */
  readonly kind: 'full' | 'again' | 'post' | 'agency'
  /** The greater, the likelier. */
  readonly weight: number
}

/** What an offer depends on besides the directory. */
export interface Telling {
  /** The day of the release: only posts held then are offered. */
  readonly date: IsoDate
  /** Whether a name stands before the caret already. */
  mentioned(name: string): boolean
}

/** Posts of one person that are offered. */
const mostPosts = 2
/** An entry that a person wrote, against one that any number of releases tell. */
const ofTheOffice = 100_000
/** Who holds a post on the day is meant rather than who does not. */
const inOffice = 1_000_000

/** A person: in full with the post of the day at the first mention, the name or the post alone at later ones. */
export function personOffers(person: PersonFacts, { date, mentioned }: Telling): readonly Offer[] {
  const held = currentPosts(person, date)
  const base = weightOf(person) + (held.length > 0 ? inOffice : 0)
  const name = namedInFull(person)
  const full = [
    ...held.map((post, place) => offer(`${name} ${post}`, 'full', base - place / 10)),
    offer(name, 'full', base - 0.5),
  ]
  if (!mentioned(fullName(person))) return full
  // A person who has been introduced is called by the given name, or by the post.
  const again = held.slice(0, 1).map((post) => offer(post, 'again', base + 0.8))
  return [offer(namedAgain(person), 'again', base + 0.9), ...again, ...full]
}

/** A post: who holds it on the day, in full until that person has been introduced, and the post by itself. */
export function postOffers(
  name: string,
  holders: readonly PersonFacts[],
  telling: Telling,
): readonly Offer[] {
  const current = holdersOn(name, holders, telling.date)
  const [holder] = current
  const alone = offer(name, 'post', current.length > 0 ? inOffice / 2 : 0)
  if (!holder) return [alone]
  const weight = inOffice + weightOf(holder)
  if (telling.mentioned(fullName(holder)))
    return [{ ...alone, weight: weight + 0.9 }, offer(namedAgain(holder), 'again', weight)]
  return [offer(`${namedInFull(holder)} ${name}`, 'full', weight), alone]
}

/** An agency: with its abbreviation at the first mention, the abbreviation alone at later ones. */
export function agencyOffers(
  { name, abbreviations, verified }: AgencyFacts,
  telling: Telling,
): readonly Offer[] {
  const [short] = abbreviations
  const base = verified ? ofTheOffice : 0
  if (short === undefined) return [offer(name, 'agency', base)]
  const both = offer(`${name} (${short})`, 'agency', base + 0.5)
  const alone = offer(name, 'agency', base + 0.2)
  return telling.mentioned(name) ? [offer(short, 'agency', base + 0.9), both, alone] : [both, alone]
}

// Who came into office last is who holds it now: releases name a predecessor for months. A post that hardly
// any release gives to a person is a slip.
function holdersOn(name: string, holders: readonly PersonFacts[], date: IsoDate): readonly PersonFacts[] {
  const held = holders.flatMap((person) => {
    const post = postsOn(person, date).find((one) => postName(one) === name || one.name === name)
    return post ? [{ person, from: post.from ?? '', mentions: post.mentions ?? Infinity }] : []
  })
  const most = Math.max(0, ...held.map(({ mentions }) => mentions).filter(Number.isFinite))
  return held
    .filter(({ mentions }) => mentions >= most / 10)
    .sort(
      (a, b) =>
        Number(isOfTheOffice(b.person)) - Number(isOfTheOffice(a.person)) || (a.from < b.from ? 1 : -1),
    )
    .map(({ person }) => person)
}

// Two ways of writing one post are offered once.
function currentPosts(person: PersonFacts, date: IsoDate): readonly string[] {
  const kept: string[] = []
  for (const post of postsOn(person, date)) {
    const name = postName(post)
    const bare = name.replaceAll(' ', '')
    const known = kept.some((one) => one.replaceAll(' ', '') === bare)
    if (known || name.startsWith('อดีต') || /รม[วช]\./u.test(name)) continue
    kept.push(name)
    if (kept.length === mostPosts) break
  }
  return kept
}

function weightOf(person: PersonFacts): number {
  return isOfTheOffice(person) ? ofTheOffice : Math.min(person.files ?? 0, ofTheOffice - 1)
}

function isOfTheOffice({ files, verified }: PersonFacts): boolean {
  return verified || files === null
}

function offer(text: string, kind: Offer['kind'], weight: number): Offer {
  return { text, kind, weight }
}
