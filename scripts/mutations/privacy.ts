import { oneOf, replaced } from './plant.ts'
import type { Plant } from './plant.ts'

/** Faults of the rules on personal data, for a paragraph. */
export const privacyMutations: Readonly<Record<string, Plant>> = {
  'citizen-id': (text, random) => {
    const blank = oneOf([...text.matchAll(/(?<=[ก-๎]) (?=[ก-ฮเ-ไ])/gu)], random)
    return blank && replaced(text, blank.index, blank.index + 1, ` ${citizenNumber(random)} `)
  },
}

// Twelve digits at random and the check digit that they ask for, in one of the three ways of writing it.
function citizenNumber(random: () => number): string {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 10))
  digits[0] = 1 + Math.floor(random() * 7)
  const sum = digits.reduce((total, digit, index) => total + digit * (13 - index), 0)
  const all = [...digits, (11 - (sum % 11)) % 10].join('')
  const parts = [all.slice(0, 1), all.slice(1, 5), all.slice(5, 10), all.slice(10, 12), all.slice(12)]
  return parts.join(oneOf(['', '-', ' '], random) ?? '')
}
