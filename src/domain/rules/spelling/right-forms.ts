import { certainForms } from './data/certain.ts'
import { preferredForms } from './data/preferred.ts'

/** What the spelling rules propose, once each: words that are right, whichever dictionary an engine comes with. */
export function rightForms(): readonly string[] {
  return [...new Set([...certainForms, ...preferredForms].flatMap(([, rights]) => rights.split('|')))]
}
