import type { DraftState } from '#domain/release/states.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { splitFindings } from '#domain/rules/exceptions.ts'
import { openDraft } from './store/drafts.ts'
import { listExceptions } from './store/exceptions.ts'
import { readHouseRules } from './store/papers.ts'
import type { Store } from './store/store.ts'

/**
 * The rules of the findings of ต้องแก้ that are open in a draft as it is saved, one for each finding: checked
 * anew, as the state that is asked for demands, with the office's own rules and the exceptions in force,
 * by the same steps as the window, so that both say the same.
 */
export function mustFix(store: Store, id: string, to: DraftState): readonly string[] {
  const house = readHouseRules(store)
  const off = new Set(house.off.map(({ rule }) => rule))
  const check = createChecker(catalogue, { published: to === 'published', off, house })
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(store.now())
  const { standing } = splitFindings(check(openDraft(store, id).release), listExceptions(store, id), today)
  return standing.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}
