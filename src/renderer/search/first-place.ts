import { passages } from '#domain/release/passages.ts'
import type { Passage } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { readQuery } from '#domain/search/query.ts'
import { placesIn } from '#domain/search/snippet.ts'

/** Where in a release the first part of a query stands (UTF-16 offsets in its passage); null where it has none. */
export function firstPlace(
  release: Release,
  query: string,
): { readonly passage: Passage; readonly start: number; readonly end: number } | null {
  const { wanted } = readQuery(query)
  for (const passage of passages(release)) {
    const [place] = placesIn(passage.text, wanted)
    if (place) return { passage, start: place[0], end: place[1] }
  }
  return null
}
