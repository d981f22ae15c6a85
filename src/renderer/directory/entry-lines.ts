import { namedInFull, postName, postsOn } from '#domain/directory/directory.ts'
import type { DirectoryAgency, DirectoryPerson } from '#domain/directory/directory.ts'
import type { IsoDate } from '#domain/release/release.ts'
import type { EntryLine } from './entry-list.tsx'

const thai = new Intl.Collator('th')

/** The people as lines, in the order of the Thai alphabet, each with the post of that day or the last one before. */
export function personLines(people: readonly DirectoryPerson[], day: IsoDate): readonly EntryLine[] {
  return people
    .map((person) => {
      const post = postsOn(person, day)[0] ?? person.posts[0]
      return {
        id: person.id,
        name: namedInFull(person),
        beside: post ? postName(post) : '',
        verified: person.verified,
        searched: [namedInFull(person), ...person.aliases, ...person.posts.map(({ name }) => name)]
          .join('\n')
          .toLowerCase(),
        order: person.given,
      }
    })
    .sort((a, b) => thai.compare(a.order, b.order))
}

/** The agencies as lines, in the order of the Thai alphabet. */
export function agencyLines(agencies: readonly DirectoryAgency[]): readonly EntryLine[] {
  return agencies
    .map(({ id, name, abbreviations, verified }) => ({
      id,
      name,
      beside: abbreviations.join(' · '),
      verified,
      searched: [name, ...abbreviations].join('\n').toLowerCase(),
    }))
    .sort((a, b) => thai.compare(a.name, b.name))
}
