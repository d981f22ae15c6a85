import type { DraftState } from '#domain/release/states.ts'
import { officeChecks } from './office-checks.ts'
import { readDraft } from './store/drafts.ts'
import type { Store } from './store/store.ts'

/**
 * The rules of the findings of ต้องแก้ that are open in a draft as it is saved, one for each finding: checked
 * anew, as the state that is asked for demands.
 */
export function mustFix(store: Store, id: string, to: DraftState): readonly string[] {
  const standing = officeChecks(store, '').find(id, readDraft(store, id).release, to === 'published')
  return standing.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}
