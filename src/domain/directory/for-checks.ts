import { peopleDirectory } from '../names/people.ts'
import type { PeopleDirectory, Person } from '../names/people.ts'
import type { AgencyFacts, Directory, PersonFacts } from './directory.ts'
import { postName } from './directory.ts'

/** Abbreviations with what they stand for. */
export type Abbreviations = ReadonlyMap<string, string>

/** What the checks are told of a directory. */
export interface KnownNames {
  readonly people: PeopleDirectory
  readonly abbreviations: Abbreviations
}

/** An open end of a stretch of office. */
const always = { from: '0001-01-01', to: '9999-12-31' }

/**
 * The directory as the checks read it. What somebody has verified is certain (`files` and `mentions` are
 * Infinity); an alias is a person of that name, so that it is right wherever it stands.
 */
export function knownNames({ people, agencies }: Directory<PersonFacts, AgencyFacts>): KnownNames {
  return {
    people: peopleDirectory(people.flatMap((person) => [...aliasesOf(person), personOf(person)])),
    abbreviations: new Map(
      agencies.flatMap(({ name, abbreviations }) => abbreviations.map((short) => [short, name] as const)),
    ),
  }
}

function personOf({ prefix, given, surname, files, posts, verified }: PersonFacts): Person {
  return {
    title: prefix,
    given,
    surname,
    // A name that a person wrote or confirmed is right, whether or not the days of office are.
    files: verified || files === null ? Infinity : files,
    posts: posts.map((post) => ({
      name: postName(post),
      first: post.from ?? always.from,
      last: post.to ?? always.to,
      mentions: verified ? Infinity : (post.mentions ?? 0),
    })),
  }
}

function aliasesOf(person: PersonFacts): Person[] {
  return person.aliases.flatMap((alias) => {
    const [given = '', ...rest] = alias.trim().split(/\s+/u)
    return rest.length === 0 ? [] : [personOf({ ...person, given, surname: rest.join(' ') })]
  })
}
