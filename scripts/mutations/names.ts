import { builtInDirectory } from '../../src/domain/names/built-in-people.ts'
import { scanNames } from '../../src/domain/names/name-scan.ts'
import { oneOf, replaced, withoutOneLetter } from './plant.ts'
import type { Plant } from './plant.ts'

/** Faults of the rules on names, for a paragraph. */
export const namesMutations: Readonly<Record<string, Plant>> = {
  'name-known-variant': (paragraph, random) => {
    const directory = builtInDirectory()
    const known = scanNames(paragraph).filter(({ given, next }) => {
      const person = next ? directory.find(given.text, next.text) : undefined
      return person !== undefined && person.files >= 25
    })
    const mention = oneOf(known, random)
    if (!mention?.next) return null
    const part = mention.given.text.length >= 4 && random() < 0.5 ? mention.given : mention.next
    const wrong = withoutOneLetter(part.text, random)
    return wrong === null ? null : replaced(paragraph, part.start, part.end, wrong)
  },
}
