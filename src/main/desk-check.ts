import { exceptionFor } from '#contract/excepted.ts'
import type { DraftState } from '#domain/release/states.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { openDraft } from './store/drafts.ts'
import { listExceptions } from './store/exceptions.ts'
import { readHouseRules } from './store/papers.ts'
import type { Store } from './store/store.ts'

/**
 * The rules of the findings of ต้องแก้ that are open in a draft as it is saved, one for each finding: checked
 * anew, as the state that is asked for demands, with the office's own rules and the exceptions in force.
 */
export function mustFix(store: Store, id: string, to: DraftState): readonly string[] {
  const house = readHouseRules(store)
  const off = new Set(house.off.map(({ rule }) => rule))
  const check = createChecker(catalogue, { published: to === 'published', off, house })
  const exceptions = listExceptions(store, id)
  return check(openDraft(store, id).release)
    .filter((finding) => finding.severity === 'error' && !exceptionFor(finding, exceptions))
    .map(({ rule }) => rule)
}
