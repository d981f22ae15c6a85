import { oneOf, replaced } from './plant.ts'
import type { Plant } from './plant.ts'

/** Plants a fault at one of the places that a pattern finds, drawn at random. */
export function planter(
  places: RegExp,
  fault: (match: RegExpExecArray, random: () => number) => string,
): Plant {
  return (paragraph, random) => {
    const match = oneOf([...paragraph.matchAll(places)], random)
    if (!match) return null
    return replaced(paragraph, match.index, match.index + match[0].length, fault(match, random))
  }
}
