import type { Payload } from '#contract/contract.ts'
import type { Release } from '#domain/release/release.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import { anchorAt } from '../comments/anchor-at.ts'
import type { Current } from '../desk/current.ts'
import type { Desk } from '../desk/use-desk.ts'
import { stateActions } from '../states/state-actions.ts'
import type { StateActions } from '../states/state-actions.ts'

/** What the desk can do with the past of a release, its state and its comments. */
export interface HistoryActions extends StateActions {
  /** Saves, then keeps the text as it is; answers whether that is on disk. */
  keep(reason: Payload<'history.keep'>['reason'], note: string): Promise<boolean>
  /** Saves, and asks under what name to keep the text. */
  askKeep(): void
  /** Keeps the text as it is, then puts another in its place: one undo step. Answers whether it was done. */
  restore(change: (now: Release) => Release, said: string): Promise<boolean>
  /** Puts a text in place that the store has already, as one undo step. Answers whether it was done. */
  adopt(draft: string, wanted: Release, said: string): boolean
  /** Takes the last restored version back, unless the text was changed since. */
  takeBack(): void
  /** After an undo or redo of the text: date, category and layout go along where a restored version set them. */
  followUndo(): void
  compare(older: string, newer?: string): void
  askComment(): void
  /** Tells who works here, for versions, record and comments. */
  signAs(name: string): Promise<void>
}

/** A version that was put back: the release before and after. */
interface Restored {
  readonly draft: string
  readonly before: Release
  readonly after: Release
}

export function historyActions(ref: Current<Desk>, words: Current<Strings>): HistoryActions {
  const desk = () => ref.current
  const open = () => desk().latest.current.open
  const restorations: Restored[] = []

  function putFrame(release: Release) {
    const { date, category, layout } = release
    desk().dispatch({ kind: 'framed', frame: { date, category, layout } })
    desk().dispatch({ kind: 'touched' })
    desk().autosave.touched()
  }

  async function keep(reason: Payload<'history.keep'>['reason'], note: string): Promise<boolean> {
    const draft = open()?.id
    // A save that was refused says so itself, and for as long as it lasts.
    if (draft === undefined || !(await desk().autosave.flush())) return false
    const answer = await ask('history.keep', { draft, reason, note })
    if (answer.ok) desk().dispatch({ kind: 'recorded' })
    else desk().refuse(answer.refusal)
    return answer.ok
  }

  function putInPlace(draft: string, before: Release, wanted: Release, said: string): boolean {
    if (open()?.id !== draft) return false
    if (!sameText(before, wanted)) desk().editor.current?.replaceRelease(wanted)
    putFrame(wanted)
    // As the page reads it: what was stored long ago may be cut into other spans.
    const { date, category, layout } = wanted
    const after = { ...(desk().editor.current?.readNow() ?? wanted), date, category, layout }
    restorations.push({ draft, before, after })
    desk().say(said, { kind: 'restored' })
    return true
  }

  function followUndo() {
    const release = desk().readNow()
    const draft = open()?.id
    if (release === null) return
    for (const { before, after, draft: of } of [...restorations].reverse()) {
      if (of !== draft || sameText(before, after) || sameFrame(before, after)) continue
      if (sameFrame(release, after) && sameText(release, before)) return putFrame(before)
      if (sameFrame(release, before) && sameText(release, after)) return putFrame(after)
    }
  }

  return {
    ...stateActions(ref, words),
    keep,
    askKeep() {
      void desk().autosave.flush()
      desk().dispatch({ kind: 'dialog', dialog: { kind: 'keep' } })
    },
    async restore(change, said) {
      const draft = open()?.id
      if (draft === undefined || !(await keep('restore', ''))) return false
      const before = desk().readNow()
      return before !== null && putInPlace(draft, before, change(before), said)
    },
    adopt(draft, wanted, said) {
      const before = desk().readNow()
      return before !== null && putInPlace(draft, before, wanted, said)
    },
    takeBack() {
      const last = restorations.at(-1)
      const release = desk().readNow()
      if (!last || release === null || last.draft !== open()?.id) return
      if (!sameText(release, last.after)) return desk().say(words.current.history.changedSince)
      if (!sameText(last.before, last.after)) {
        desk().editor.current?.run('undo')
        // Where the last step was another one, such as a redo, the text is put back as a new step.
        const undone = desk().readNow()
        if (undone && !sameText(undone, last.before)) desk().editor.current?.replaceRelease(last.before)
      }
      putFrame(last.before)
    },
    followUndo,
    compare: (older, newer) =>
      desk().dispatch({ kind: 'dialog', dialog: { kind: 'compare', older, newer: newer ?? null } }),
    askComment() {
      const release = desk().readNow()
      const selected = desk().editor.current?.selection() ?? null
      if (release === null) return
      const anchor = selected && anchorAt(release, selected)
      if (anchor) desk().dispatch({ kind: 'dialog', dialog: { kind: 'comment', anchor } })
      else desk().say(words.current.comments.selectFirst)
    },
    async signAs(name) {
      const settings = { ...desk().latest.current.settings, author: name.trim() }
      if (settings.author === desk().latest.current.settings.author) return
      const answer = await ask('settings.write', { settings })
      if (answer.ok) desk().dispatch({ kind: 'settings', settings })
      else desk().refuse(answer.refusal)
    },
  }
}

function sameText(a: Release, b: Release): boolean {
  return JSON.stringify(textOf(a)) === JSON.stringify(textOf(b))
}

function textOf({ headline, abstract, body, separator, source }: Release) {
  return [headline, abstract, body, separator, source]
}

function sameFrame(a: Release, b: Release): boolean {
  return a.date === b.date && a.category === b.category
}
