import type { PeopleDirectory } from '../../names/people.ts'
import { editDistance } from '../../thai/edit-distance.ts'
import type { FullName } from './full-names.ts'

/** Two spellings of what looks like one name in one release. */
export interface NameVariant {
  readonly odd: FullName
  readonly usual: FullName
}

interface Spelling {
  readonly text: string
  readonly first: FullName
  readonly weight: number
}

/** No release names so many people of one name; beyond, comparing each with each would take too long. */
const mostSpellings = 100

/**
 * Of the names in a group that share one part, those whose other part lies within `limit` letters of a spelling
 * that is known to the directory, or used more often, or stands earlier. Names that the directory knows
 * are people of their own.
 */
export function variantsIn(
  group: readonly FullName[],
  other: (name: FullName) => string,
  limit: number,
  directory: PeopleDirectory,
): NameVariant[] {
  const spellings = spellingsOf(group, other, directory)
  if (spellings.length < 2 || spellings.length > mostSpellings) return []
  const usual = new Map<string, FullName>()
  for (const [index, odd] of spellings.entries()) {
    if (odd.weight === Infinity) continue
    const better = spellings.find(
      (one, at) =>
        (one.weight > odd.weight || (one.weight === odd.weight && at < index)) &&
        // A spelling that begins with another one has the next word glued to it.
        !odd.text.startsWith(one.text) &&
        editDistance(one.text, odd.text, limit) !== null,
    )
    if (better) usual.set(odd.text, better.first)
  }
  return group.flatMap((odd) => {
    const found = usual.get(other(odd))
    return found ? [{ odd, usual: found }] : []
  })
}

// In the order of the page; what the directory knows weighs most.
function spellingsOf(
  group: readonly FullName[],
  other: (name: FullName) => string,
  directory: PeopleDirectory,
): Spelling[] {
  const found = new Map<string, Spelling>()
  for (const name of group) {
    const text = other(name)
    const before = found.get(text)
    const known = directory.find(name.mention.given.text, name.surname.text) !== undefined
    const weight = known ? Infinity : (before?.weight ?? 0) + 1
    found.set(text, { text, first: before?.first ?? name, weight })
  }
  return [...found.values()]
}
