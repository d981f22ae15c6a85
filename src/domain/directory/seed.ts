import { builtInPeople } from '../names/built-in-people.ts'
import { abbreviations } from '../thai/data/abbreviations.ts'
import { isActing } from './directory.ts'
import type { AgencyFacts, Directory, PersonFacts } from './directory.ts'

/**
 * The version of what the program brings: grows whenever the facts change, so that a store that has an earlier
 * one is offered what is new. A test holds it together with the facts.
 */
export const seedVersion = 1

/** The people and agencies that come with the program, read from real releases; nobody has verified them. */
export function seedDirectory(): Directory<PersonFacts, AgencyFacts> {
  return { people: builtInPeople().map(personOf), agencies: seedAgencies() }
}

function personOf({
  title,
  given,
  surname,
  files,
  posts,
}: ReturnType<typeof builtInPeople>[number]): PersonFacts {
  return {
    prefix: title,
    given,
    surname,
    aliases: [],
    posts: posts.map(({ name, first, last, mentions }) => ({
      name,
      from: first,
      to: last,
      acting: isActing(name),
      mentions,
    })),
    verified: false,
    files,
  }
}

// ดีอี and ดีอีเอส are one ministry; the list is in the order of the alphabet, and the shortest is the usual one.
function seedAgencies(): readonly AgencyFacts[] {
  const byName = new Map<string, string[]>()
  for (const [abbreviation, name] of abbreviations) {
    const known = byName.get(name)
    if (known) known.push(abbreviation)
    else byName.set(name, [abbreviation])
  }
  return [...byName].map(([name, short]) => ({
    name,
    abbreviations: short.sort((a, b) => a.length - b.length),
    verified: false,
  }))
}
