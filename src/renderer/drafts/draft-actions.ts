import type { Draft, Imported } from '#contract/drafts.ts'
import { emptyRelease } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import type { Current } from '../desk/current.ts'
import { today } from '../desk/today.ts'
import type { Desk } from '../desk/use-desk.ts'

/** How drafts come to the desk and go from it. What is on it is saved first, or its writer is asked. */
export interface DraftActions {
  newDraft(): void
  /** Begins a draft that says this already: a template, filled in as far as it can be. */
  beginFrom(release: Release): void
  importFiles(): void
  openSample(): void
  /** Moves what was opened as the sample to the bin. */
  removeSamples(): void
  /** Copies the draft on the desk, and shows the copy. */
  duplicate(): void
  discard(): void
  /** New drafts have come from files. */
  imported(imported: Imported): void
}

export function draftActions(ref: Current<Desk>, words: Current<Strings>): DraftActions {
  const desk = () => ref.current
  const openId = () => desk().latest.current.open?.id

  async function create(release?: Release) {
    // What is typed from here on is meant for the new draft.
    desk().heldKeys.hold()
    let begun = false
    try {
      begun = await begin(release)
    } finally {
      // Whatever went wrong: keys that nobody waits for any more belong to the draft that is there.
      if (!begun) desk().heldKeys.give(desk().editor.current)
    }
    if (begun) await desk().refresh()
  }

  async function begin(release?: Release): Promise<boolean> {
    if (!(await desk().leave())) return false
    const { category } = desk().latest.current.settings
    const answer = await ask('drafts.create', { release: release ?? { ...emptyRelease(today()), category } })
    if (answer.ok) return put(desk(), answer.value, true)
    desk().refuse(answer.refusal)
    return false
  }

  async function importFiles() {
    if (!(await desk().leave())) return
    const answer = await ask('drafts.importFiles', {})
    if (answer.ok) await opened(answer.value)
    else desk().refuse(answer.refusal)
  }

  async function opened(imported: Imported) {
    await desk().refresh()
    const [first] = imported.drafts
    if (first) await desk().open(first.id)
    sayImported(imported)
    if (imported.notes.length > 0)
      desk().dispatch({ kind: 'dialog', dialog: { kind: 'import-notes', notes: imported.notes } })
  }

  function sayImported(imported: Imported) {
    const text = words.current.desk
    const said: string[] = []
    if (imported.drafts.length > 0) said.push(text.imported(imported.drafts.length))
    for (const { name, code } of imported.refused) {
      const sentence = words.current.refusals[code as keyof Strings['refusals']] ?? words.current.refusals.bug
      said.push(sentence(name))
    }
    if (said.length > 0) desk().say(said.join(' · '))
  }

  async function openSample() {
    if (!(await desk().leave())) return
    const answer = await ask('drafts.importSample', {})
    if (!answer.ok) return desk().refuse(answer.refusal)
    await put(desk(), answer.value)
    desk().say(words.current.drafts.thisIsTheSample)
    await desk().refresh()
  }

  async function removeSamples() {
    if (!(await desk().leave())) return
    const open = openId()
    const answer = await ask('drafts.removeSamples', {})
    if (!answer.ok) return desk().refuse(answer.refusal)
    desk().say(words.current.drafts.samplesRemoved(answer.value))
    const left = await desk().refresh()
    if (open === undefined || left.some(({ id }) => id === open)) return
    clear()
    const [next] = left
    if (next) await desk().open(next.id)
  }

  async function discard() {
    const open = openId()
    if (open === undefined || !(await desk().leave())) return
    const answer = await ask('drafts.discard', { id: open })
    if (!answer.ok) return desk().refuse(answer.refusal)
    clear()
    desk().say(words.current.drafts.discarded, { kind: 'restore', draft: open })
    const [next] = await desk().refresh()
    if (next) await desk().open(next.id)
  }

  function clear() {
    desk().heldKeys.give(null)
    desk().autosave.close()
    desk().dispatch({ kind: 'closed' })
  }

  return {
    newDraft: () => void create(),
    beginFrom: (release) => void create(release),
    importFiles: () => void importFiles(),
    openSample: () => void openSample(),
    removeSamples: () => void removeSamples(),
    duplicate() {
      const open = openId()
      if (open !== undefined) void duplicateDraft(desk(), open)
    },
    discard: () => void discard(),
    imported: (imported) => void opened(imported),
  }
}

/** Copies a draft and shows the copy, where what is on the desk may go. */
export async function duplicateDraft(desk: Desk, id: string): Promise<void> {
  if (!(await desk.leave())) return
  const answer = await ask('drafts.duplicate', { id })
  if (!answer.ok) return desk.refuse(answer.refusal)
  await put(desk, answer.value)
  await desk.refresh()
}

// What was typed while this one was being made belongs to the one that is still there.
async function put(desk: Desk, draft: Draft, fresh = false): Promise<boolean> {
  const left = await desk.leave()
  if (left) desk.show(draft, fresh)
  return left
}
