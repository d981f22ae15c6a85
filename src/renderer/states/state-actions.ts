import type { Draft } from '#contract/drafts.ts'
import type { Answer, Refusal } from '#contract/refusals.ts'
import type { DraftState } from '#domain/release/states.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import type { Current } from '../desk/current.ts'
import type { Desk } from '../desk/use-desk.ts'

/** What the desk can do with the state of a release. */
export interface StateActions {
  askState(to: DraftState): void
  /** Saves, then asks for the state; null when it is done, otherwise why not. */
  changeState(to: DraftState, note: string, override: string | null): Promise<Refusal | null>
  askEmbargo(): void
  /** `until` is milliseconds since 1970 (UTC); null lifts the embargo. */
  setEmbargo(until: number | null, note: string): Promise<Refusal | null>
}

export function stateActions(ref: Current<Desk>, words: Current<Strings>): StateActions {
  const desk = () => ref.current

  async function takeOver(answer: Answer<Draft>, said: string): Promise<Refusal | null> {
    if (!answer.ok) return answer.refusal
    const { id, base, state, embargoUntil = null } = answer.value
    // The text on screen may have gone on: only what stands beside it is taken over.
    desk().autosave.rebase(id, base)
    desk().dispatch({ kind: 'stated', id, state, embargoUntil })
    desk().dispatch({ kind: 'recorded' })
    desk().say(said)
    await desk().refresh()
    return null
  }

  async function saved(): Promise<{ readonly id: string; readonly base: number } | Refusal> {
    await desk().autosave.flush()
    const open = desk().latest.current.open
    const base = desk().autosave.base()
    if (open === null || base === null) return { code: 'not-found' }
    return open.save.kind === 'refused' ? open.save.refusal : { id: open.id, base }
  }

  return {
    askState: (to) => desk().dispatch({ kind: 'dialog', dialog: { kind: 'state', to } }),
    async changeState(to, note, override) {
      const draft = await saved()
      if ('code' in draft) return draft
      const answer = await ask('states.change', { ...draft, to, note, override })
      const { states, drafts } = words.current
      return takeOver(answer, states.changed(drafts.states[to]))
    },
    askEmbargo: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'embargo' } }),
    async setEmbargo(until, note) {
      const draft = await saved()
      if ('code' in draft) return draft
      const answer = await ask('states.embargo', { id: draft.id, until, note })
      const { states } = words.current
      return takeOver(answer, until === null ? states.embargoLifted : states.embargoSet)
    },
  }
}
