import type { Saved } from '#contract/drafts.ts'
import type { Answer } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import type { SaveState } from './desk-state.ts'

/** After this rest (ms) a change is saved … */
const rest = 400
/** … and at the latest after this while (ms) of typing without a rest. */
const longest = 900
/** From here on (ms) it is done in the shadow of a key: the letter is on the screen then, and the next key far. */
const shadowFrom = 700
const shadow = 40
/** How long to wait (ms) before trying again after the store said no. */
const again = 3000

export interface AutosavePorts {
  /** The release on screen, up to the last keystroke. */
  read(): Release
  save(id: string, base: number, release: Release): Promise<Answer<Saved>>
  /** Told of every change of the state that people may see. */
  show(id: string, state: SaveState): void
}

export interface Autosave {
  /** Another draft is on the desk; what was typed before must have been flushed. */
  open(id: string, base: number): void
  /** The save that the draft on the desk stands on; null where there is none. */
  base(): number | null
  /** The store has moved the draft on beside its text; what is typed and not saved stays so. */
  rebase(id: string, base: number): void
  /** There is no draft on the desk any more; what was not saved of it is given up. */
  close(): void
  touched(): void
  /** Saves now what is not saved; resolves when all that has been typed until then is on disk, or refused. */
  flush(): Promise<boolean>
}

/**
 * Saves the draft on the desk within a second of the last keystroke. One save is under way at a time;
 * "saved" is shown only when the version that the store answered for is the version on screen.
 * A refused save keeps the text unsaved and tries again, except where the draft was changed elsewhere.
 */
export function createAutosave(ports: AutosavePorts): Autosave {
  let draft: { id: string; base: number } | null = null
  let version = 0
  let savedVersion = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let firstTouch = 0
  let underWay: Promise<boolean> | null = null
  let stuck = false

  function schedule(delay: number) {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      void saveUnsaved()
    }, delay)
  }

  async function saveOnce(target: { id: string; base: number }): Promise<boolean> {
    const saving = version
    ports.show(target.id, { kind: 'saving' })
    const answer = await ports.save(target.id, target.base, ports.read())
    if (!answer.ok) {
      stuck =
        answer.refusal.code === 'stale' ||
        answer.refusal.code === 'not-found' ||
        answer.refusal.code === 'in-bin'
      ports.show(target.id, { kind: 'refused', refusal: answer.refusal })
      if (!stuck && draft === target) schedule(again)
      return false
    }
    target.base = answer.value.base
    savedVersion = saving
    if (version === saving) ports.show(target.id, { kind: 'saved', at: answer.value.savedAt })
    return true
  }

  async function saveUnsaved(): Promise<boolean> {
    for (let pending = underWay; pending !== null; pending = underWay) await pending
    const target = draft
    if (target === null || version === savedVersion || stuck) return !stuck
    if (timer !== null) clearTimeout(timer)
    timer = null
    underWay = saveOnce(target)
    const done = await underWay
    underWay = null
    firstTouch = 0
    if (done && draft === target && version !== savedVersion && timer === null) schedule(rest)
    return done
  }

  // Whoever waits for it may take the page away: a key that came during the save must not go with it.
  async function flush(): Promise<boolean> {
    for (;;) {
      if (!(await saveUnsaved())) return false
      if (draft === null || version === savedVersion) return true
    }
  }

  return {
    open(id, base) {
      draft = { id, base }
      version = 0
      savedVersion = 0
      stuck = false
      firstTouch = 0
    },
    base: () => draft?.base ?? null,
    rebase(id, base) {
      // Bases only grow: an answer that a save has overtaken takes nothing back.
      if (draft?.id === id) draft.base = Math.max(draft.base, base)
    },
    close() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      draft = null
      version = 0
      savedVersion = 0
      stuck = false
    },
    touched() {
      if (draft === null) return
      version += 1
      const now = Date.now()
      if (firstTouch === 0) firstTouch = now
      const passed = now - firstTouch
      schedule(
        passed < shadowFrom
          ? Math.min(rest, longest - passed)
          : Math.min(shadow, Math.max(0, longest - passed)),
      )
    },
    flush,
  }
}
