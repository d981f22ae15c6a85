import type { RevisionSummary } from '#contract/history.ts'
import type { Strings } from '#strings/strings.ts'

/** What a version is called: its name, its new state, or why it was kept. */
export function revisionTitle({ reason, note, state }: RevisionSummary, strings: Strings): string {
  if (reason === 'state') return strings.history.stateNow(strings.drafts.states[state])
  if (note === '') return strings.history.reasons[reason]
  return reason === 'named' ? note : `${strings.history.reasons[reason]} · ${note}`
}
