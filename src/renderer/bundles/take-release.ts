import type { MergeChoice } from '#domain/history/merge-releases.ts'
import { ask } from '../bridge.ts'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { Desk } from '../desk/use-desk.ts'

/** A release of the opened bundle with what was decided about it. */
export interface ReleaseToTake {
  readonly id: string
  readonly localBase: number | null
  readonly choices: ReadonlyMap<string, MergeChoice>
}

/**
 * Takes a release and shows it. One that is on the desk is opened first, so that the merge is one step which the
 * editor can undo. Answers whether it was taken.
 */
export async function takeRelease(
  desk: Desk,
  actions: DeskActions,
  { id, localBase, choices }: ReleaseToTake,
  said: string,
): Promise<boolean> {
  const here = desk.latest.current.drafts.some((draft) => draft.id === id)
  if (here) await desk.open(id)
  if (!(await desk.leave())) return false
  const answer = await ask('bundles.take', { id, localBase, choices: Object.fromEntries(choices) })
  if (!answer.ok) {
    desk.refuse(answer.refusal)
    return false
  }
  const { base, state, release, embargoUntil = null } = answer.value
  if (here && desk.latest.current.open?.id === id) {
    // The store has the text already: the save that follows finds nothing to do.
    desk.autosave.rebase(id, base)
    desk.dispatch({ kind: 'stated', id, state, embargoUntil })
    actions.history.adopt(id, release, said)
  } else {
    desk.show(answer.value)
    desk.say(said)
  }
  desk.dispatch({ kind: 'recorded' })
  await desk.refresh()
  return true
}
