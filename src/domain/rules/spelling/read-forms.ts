import { keptWithReading } from '../kept-with-reading.ts'
import type { Reading } from '../reading.ts'
import { certainForms } from './data/certain.ts'
import { preferredForms } from './data/preferred.ts'
import { wordyForms } from './data/wordy.ts'
import { formFinder } from './find-forms.ts'
import type { FoundForm } from './find-forms.ts'

/** Which list a wrong form stands in. */
export type FormList = 'certain' | 'preferred' | 'wordy'

const find = formFinder([...certainForms, ...preferredForms, ...wordyForms])
const listOf = new Map<string, FormList>([
  ...wordyForms.map(([wrong]) => [wrong, 'wordy'] as const),
  ...preferredForms.map(([wrong]) => [wrong, 'preferred'] as const),
  ...certainForms.map(([wrong]) => [wrong, 'certain'] as const),
])

// One pass finds the forms of all three rules.
const formsOf = keptWithReading(({ text }): readonly FoundForm[] => find(text))

/** The forms of one list in a passage; where forms of two lists overlap, the longer one counts. */
export function formsIn(reading: Reading, list: FormList): readonly FoundForm[] {
  const found = formsOf(reading)
  if (found.length === 0) return found
  return found.filter(({ start, end }) => listOf.get(reading.text.slice(start, end)) === list)
}
