import type { PeopleDirectory } from '../../names/people.ts'
import { editDistance } from '../../thai/edit-distance.ts'
import type { FullName } from './full-names.ts'

/** Two spellings of what looks like one name in one release. */
export interface NameVariant {
  readonly odd: FullName
  readonly usual: FullName
}

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
  const counts = new Map<string, number>()
  for (const name of group) counts.set(other(name), (counts.get(other(name)) ?? 0) + 1)
  if (counts.size < 2) return []
  const isKnown = (name: FullName) => directory.find(name.mention.given.text, name.surname.text) !== undefined
  const weight = (name: FullName) => (isKnown(name) ? 1000 : 0) + (counts.get(other(name)) ?? 0)
  const found: NameVariant[] = []
  for (const odd of group) {
    if (isKnown(odd)) continue
    const rivals = group.filter(
      (one) => other(one) !== other(odd) && editDistance(other(one), other(odd), limit) !== null,
    )
    const usual = rivals.find(
      (one) =>
        weight(one) > weight(odd) || (weight(one) === weight(odd) && group.indexOf(one) < group.indexOf(odd)),
    )
    // A given name or surname that begins with the other one has a word glued to it.
    if (usual && !other(odd).startsWith(other(usual))) found.push({ odd, usual })
  }
  return found
}
