import { certainForms } from '../../src/domain/rules/spelling/data/certain.ts'
import { oneOf, replaced } from './plant.ts'
import type { Plant } from './plant.ts'

// Words of four letters or more whose wrong form needs no special surroundings.
const words = new Map<string, string[]>()
for (const [wrong, right, ...guards] of certainForms) {
  if (right.length < 4 || right.includes('|') || guards.some((guard) => guard !== '')) continue
  words.set(right, [...(words.get(right) ?? []), wrong])
}

/** Faults of the rule on certain misspellings, for a paragraph. */
export const spellingMutations: Readonly<Record<string, Plant>> = {
  spelling: (paragraph, random) => {
    const places = [...words].flatMap(([right, wrongs]) => {
      const at = paragraph.indexOf(right)
      // A longer word round it would take the wrong form into itself.
      return at >= 0 && !/[เแโใไ]/u.test(paragraph.charAt(at - 1)) ? [{ at, right, wrongs }] : []
    })
    const place = oneOf(places, random)
    const wrong = place && oneOf(place.wrongs, random)
    return place && wrong ? replaced(paragraph, place.at, place.at + place.right.length, wrong) : null
  },
}
