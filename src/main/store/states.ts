import type { Draft } from '#contract/drafts.ts'
import { RefusalError } from '#contract/refusals.ts'
import { asksForChecks, nextStates } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import { asDraft, changeRow, wholeRow } from './draft-rows.ts'
import { recordEvent } from './events.ts'
import { keepIn } from './history.ts'
import { write } from './store.ts'
import type { Store } from './store.ts'

/** A step on the way of a release that someone asks for. */
export interface StateChange {
  readonly id: string
  /** The save that was looked at: what is approved is what was read. */
  readonly base: number
  readonly to: DraftState
  readonly note: string
  /** Why it goes on although something must be fixed; null where nobody says so. */
  readonly override: string | null
}

/**
 * Puts a release in another state, keeps it as it is now, and records who did it. `mustFix` are the rules
 * whose findings of ต้องแก้ are open. Refuses `not-found`, `in-bin`, `stale`, `wrong-state` where there is no
 * such way, `must-fix` where something is open and no reason is given, and `under-embargo`.
 */
export function changeState(store: Store, change: StateChange, mustFix: readonly string[]): Draft {
  return write(store, (queries) => {
    const { release: _release, ...row } = wholeRow(queries, change.id)
    const { to, note, override } = change
    if (row.discardedAt !== null) throw new RefusalError('in-bin')
    if (row.base !== change.base) throw new RefusalError('stale')
    if (!nextStates(row.state).includes(to)) throw new RefusalError('wrong-state')
    const now = store.now()
    if (to === 'published' && row.embargoUntil !== null && row.embargoUntil > now) {
      throw new RefusalError('under-embargo', String(row.embargoUntil))
    }
    const open = asksForChecks(to) ? mustFix : []
    const reason = override?.trim() ?? ''
    if (open.length > 0 && reason === '') throw new RefusalError('must-fix', String(open.length))
    changeRow(queries, row, { state: to, updatedAt: now, ...(to !== 'published' && { archivedAt: null }) })
    recordEvent(store, queries, row.id, 'state', { from: row.state, to }, note)
    if (open.length > 0) {
      recordEvent(store, queries, row.id, 'override', { to, rules: [...new Set(open)] }, reason)
    }
    keepIn(store, queries, row.id, 'state', note)
    return asDraft(wholeRow(queries, row.id))
  })
}

/** Sets until when a release is not to be published (milliseconds since 1970, UTC); null lifts it. Refuses `not-found`, `in-bin`. */
export function setEmbargo(store: Store, id: string, until: number | null, note: string): Draft {
  return write(store, (queries) => {
    const { release: _release, ...row } = wholeRow(queries, id)
    if (row.discardedAt !== null) throw new RefusalError('in-bin')
    if (row.embargoUntil !== until) {
      changeRow(queries, row, { embargoUntil: until })
      recordEvent(store, queries, id, 'embargo', { until }, note)
    }
    return asDraft(wholeRow(queries, id))
  })
}
