import type { AgencyFacts, Directory, HeldPost, PersonFacts } from './directory.ts'
import { fullName } from './directory.ts'

/** A directory with the entries of another one; who is in both is merged by name. */
export function mergedDirectory(
  known: Directory<PersonFacts, AgencyFacts>,
  newer: Directory<PersonFacts, AgencyFacts>,
): Directory<PersonFacts, AgencyFacts> {
  return {
    people: mergedBy(known.people, newer.people, fullName, mergedPerson),
    agencies: mergedBy(known.agencies, newer.agencies, ({ name }) => name, mergedAgency),
  }
}

/**
 * Two entries of one person as one: what the newer one says counts, and what it is silent about stays.
 * Verified once is verified, unless the newer one brings a post that nobody has verified.
 */
export function mergedPerson(known: PersonFacts, newer: PersonFacts): PersonFacts {
  const posts = mergedPosts(known.posts, newer.posts)
  return {
    prefix: newer.prefix || known.prefix,
    given: known.given,
    surname: known.surname,
    aliases: union(known.aliases, newer.aliases),
    posts,
    verified: newer.verified || (known.verified && posts.length === known.posts.length),
    files: known.files,
  }
}

/** Two entries of one agency as one. */
export function mergedAgency(known: AgencyFacts, newer: AgencyFacts): AgencyFacts {
  return {
    name: known.name,
    // The newer list says which one is official.
    abbreviations: union(newer.abbreviations, known.abbreviations),
    verified: known.verified || newer.verified,
  }
}

/** Whether two entries say the same. */
export function sameFacts(a: PersonFacts | AgencyFacts, b: PersonFacts | AgencyFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function mergedBy<Facts>(
  known: readonly Facts[],
  newer: readonly Facts[],
  nameOf: (facts: Facts) => string,
  merged: (known: Facts, newer: Facts) => Facts,
): readonly Facts[] {
  const byName = new Map(known.map((facts) => [nameOf(facts), facts]))
  for (const facts of newer) {
    const there = byName.get(nameOf(facts))
    byName.set(nameOf(facts), there ? merged(there, facts) : facts)
  }
  return [...byName.values()]
}

// A post that was held twice stands twice, with other days.
function mergedPosts(known: readonly HeldPost[], newer: readonly HeldPost[]): readonly HeldPost[] {
  const posts = [...known]
  for (const post of newer) {
    const at = posts.findIndex(
      (one) => one.name === post.name && one.acting === post.acting && mayBeOne(one, post),
    )
    const before = posts[at]
    if (!before) posts.push(post)
    else posts[at] = { ...post, from: post.from ?? before.from, to: post.to ?? before.to }
  }
  return posts
}

// Days that releases told give way to any that a person gives.
function mayBeOne(one: HeldPost, other: HeldPost): boolean {
  if (one.mentions !== null) return true
  const begins = one.from === null || other.from === null || one.from === other.from
  const ends = one.to === null || other.to === null || one.to === other.to
  return begins && ends
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])]
}
