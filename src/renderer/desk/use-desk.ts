import { startTransition, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react'
import type { Dispatch, RefObject } from 'react'
import type { Draft, DraftSummary } from '#contract/drafts.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import { stringsOf } from '#strings/strings.ts'
import { ask, onNotice } from '../bridge.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { createAutosave } from './autosave.ts'
import type { Autosave } from './autosave.ts'
import { commandById, isEnabled } from './commands/commands.ts'
import type { DeskActions } from './desk-actions.ts'
import { createHeldKeys } from './held-keys.ts'
import type { HeldKeys } from './held-keys.ts'
import { createQuiet } from './quiet.ts'
import { deskReducer, emptyDesk, withDeskFields } from './desk-state.ts'
import type { DeskAction, DeskState, Leaving, WayBack } from './desk-state.ts'

/** What the parts of the desk share. */
export interface Desk {
  readonly state: DeskState
  readonly dispatch: Dispatch<DeskAction>
  readonly editor: RefObject<EditorHandle | null>
  readonly autosave: Autosave
  /** Keys that wait for the page of a new draft. */
  readonly heldKeys: HeldKeys
  /** The state that is on screen, for callbacks that outlive a render. */
  readonly latest: RefObject<DeskState>
  /** The release on screen, up to the last keystroke. */
  readNow(): Release | null
  /** Loads both lists from the store; answers the drafts, newest first. */
  refresh(): Promise<readonly DraftSummary[]>
  /**
   * Saves what is on the desk, so that it may go. Answers false, and asks its writer, when that cannot be:
   * nothing that is not on disk leaves the screen unasked.
   */
  leave(next?: Leaving): Promise<boolean>
  /** Saves what is on the desk and puts another draft there; the one that is there stays as it is. */
  open(id: string): Promise<void>
  /** Puts a draft on the desk that the store has just handed over, also in place of what it said before. */
  show(draft: Draft, fresh?: boolean): void
  /** Puts off what need not be seen between two keys; of two works of one name only the later is done. */
  whenQuiet(name: string, work: () => void): void
  /** Says why something did not happen. */
  refuse(refusal: Refusal): void
  say(text: string, way?: WayBack): void
}

/**
 * Someone is typing for as long (ms) after a key: until then the window says nothing of saves and lengths, and loads
 * no lists. It is longer than the page's own rest, so that a key that follows on a rest meets the checks alone.
 */
const typing = 600
/** When a key's letter is on the screen (ms after it), and what the key brings about may be drawn. */
const lettered = 40

/** The desk's state with the effects that keep it true: lists, autosave, settings. */
export function useDesk(): Desk {
  const [state, draw] = useReducer(deskReducer, emptyDesk)
  const latest = useRef(state)
  useLayoutEffect(() => {
    latest.current = withCaretOf(latest.current, state)
  })
  const editor = useRef<EditorHandle>(null)
  const noteId = useRef(0)

  const desk = useMemo(() => {
    // `unsaved`: the window says already that the text is not saved; it need not be drawn with every key.
    const pace = { hurried: false, unsaved: false }
    const quiet = createQuiet(typing)
    const heldKeys = createHeldKeys()
    const unhurried = (action: DeskAction) => startTransition(() => draw(action))
    const sign = (save: DeskAction) => {
      pace.unsaved = false
      unhurried(save)
    }
    const dispatch = (action: DeskAction) => {
      switch (action.kind) {
        case 'caret':
          // It moves with every key and nothing is drawn from it: it is kept without drawing the desk anew.
          latest.current = deskReducer(latest.current, action)
          break
        case 'touched':
          quiet.key()
          // What is known of a save is about the text before this key.
          quiet.forget('save')
          if (!pace.unsaved)
            setTimeout(() => {
              // Another draft may be on the desk by now, or this one on the disk.
              if (pace.unsaved) unhurried(action)
            }, lettered)
          pace.unsaved = true
          break
        case 'save':
          if (action.save.kind === 'refused') sign(action)
          else quiet.whenQuiet('save', () => sign(action))
          break
        case 'edited':
          if (pace.hurried) draw(action)
          else unhurried(action)
          break
        case 'listed':
          unhurried(action)
          break
        case 'opened':
          pace.unsaved = false
          draw(action)
          break
        case 'dialog':
          if (action.dialog !== null) hurry()
          draw(action)
          break
        default:
          draw(action)
      }
    }
    // A dialog shows the release up to the last key, not up to the last rest.
    const hurry = () => {
      pace.hurried = true
      readNow()
      pace.hurried = false
    }
    const written = (typed: Release | undefined): Release | null => {
      const open = latest.current.open
      return open && (typed ? withDeskFields(typed, open.release) : open.release)
    }
    const readNow = () => written(editor.current?.readNow())
    const autosave = createAutosave({
      read() {
        // The desk is not told: a save between two keys brings on no check.
        const release = written(editor.current?.peek())
        if (release === null) throw new Error('There is no draft on the desk to save.')
        return release
      },
      async save(id, base, release) {
        const answer = await ask('drafts.save', { id, base, release })
        // Changing what was agreed to takes the release back to the writer.
        if (answer.ok && answer.value.state) dispatch({ kind: 'stated', id, state: answer.value.state })
        return answer
      },
      show(id, save) {
        dispatch({ kind: 'save', id, save })
        if (save.kind === 'refused' && save.refusal.code === 'stale')
          dispatch({ kind: 'dialog', dialog: { kind: 'stale' } })
        if (save.kind === 'saved') quiet.whenQuiet('lists', () => void refresh())
      },
    })
    const note = (text: string, tone: 'plain' | 'trouble', way?: WayBack) => {
      noteId.current += 1
      const base = { id: noteId.current, text, tone }
      dispatch({ kind: 'note', note: way === undefined ? base : { ...base, way } })
    }
    const refuse = ({ code, detail }: Refusal) =>
      note(stringsOf(latest.current.settings.language).refusals[code](detail), 'trouble')
    const refresh = async (): Promise<readonly DraftSummary[]> => {
      const [drafts, bin] = await Promise.all([
        ask('drafts.list', { place: 'desk' }),
        ask('drafts.list', { place: 'bin' }),
      ])
      for (const answer of [drafts, bin]) if (!answer.ok) refuse(answer.refusal)
      if (!drafts.ok || !bin.ok) return latest.current.drafts
      dispatch({ kind: 'listed', drafts: drafts.value, bin: bin.value })
      return drafts.value
    }
    // Who asked last is shown, however the answers come.
    const turns = { asked: 0 }
    const show = (draft: Draft, fresh = false) => {
      turns.asked += 1
      // Only a new draft's page waits for keys.
      if (!fresh) heldKeys.give(null)
      autosave.open(draft.id, draft.base)
      dispatch({ kind: 'opened', draft, fresh })
    }
    const leave = async (next: Leaving = { kind: 'other' }) => {
      if (await autosave.flush()) return true
      const save = latest.current.open?.save
      const refusal = save?.kind === 'refused' ? save.refusal : null
      if (refusal?.code === 'stale') dispatch({ kind: 'dialog', dialog: { kind: 'stale' } })
      else dispatch({ kind: 'dialog', dialog: { kind: 'unsaved', refusal, next } })
      return false
    }
    const open = async (id: string) => {
      turns.asked += 1
      const mine = turns.asked
      if (latest.current.open?.id === id) return
      if (!(await leave())) return
      const answer = await ask('drafts.open', { id })
      // What was typed while the other draft was being fetched belongs to this one.
      if (mine !== turns.asked || !(await leave())) return
      if (answer.ok) show(answer.value)
      else refuse(answer.refusal)
    }
    return {
      dispatch,
      editor,
      autosave,
      heldKeys,
      latest,
      readNow,
      refresh,
      leave,
      open,
      show,
      whenQuiet: quiet.whenQuiet,
      refuse,
      say: (text: string, way?: WayBack) => note(text, 'plain', way),
    }
  }, [])

  useEffect(() => {
    void (async () => {
      const settings = await ask('settings.read', {})
      if (settings.ok) desk.dispatch({ kind: 'settings', settings: settings.value })
      void ask('boilerplate.read', {}).then((kept) => {
        if (kept.ok) desk.dispatch({ kind: 'boilerplate', boilerplate: kept.value })
        else desk.refuse(kept.refusal)
      })
      const [first] = await desk.refresh()
      if (first && desk.latest.current.open === null) await desk.open(first.id)
      desk.dispatch({ kind: 'ready' })
      const recovery = await ask('store.recovery', {})
      if (recovery.ok && recovery.value !== null)
        desk.dispatch({ kind: 'dialog', dialog: { kind: 'recovered', recovery: recovery.value } })
    })()
  }, [desk])

  useEffect(() => {
    const flush = () => void desk.autosave.flush()
    window.addEventListener('blur', flush)
    return () => window.removeEventListener('blur', flush)
  }, [desk])

  return { state, ...desk }
}

function withCaretOf(before: DeskState, now: DeskState): DeskState {
  return before.open?.id === now.open?.id ? { ...now, caret: before.caret } : now
}

/** Does what the desk says unasked: menu commands, settling before the window closes, files opened from outside. */
export function useNotices(desk: Desk, actions: DeskActions): void {
  useEffect(
    () =>
      onNotice((notice) => {
        switch (notice.kind) {
          case 'command': {
            const command = commandById(notice.id)
            if (command && isEnabled(command, desk.latest.current)) command.run(actions)
            break
          }
          case 'settle':
            if (notice.closing)
              void desk
                .leave({ kind: 'close' })
                .then((saved) => ask(saved ? 'desk.settled' : 'desk.unsettled', {}))
            else void desk.autosave.flush()
            break
          case 'imported':
            actions.imported(notice.imported)
            break
          case 'backup-not-copied':
            desk.refuse({ code: 'backup-not-copied' })
            break
          case 'trouble':
            desk.refuse({ code: 'bug' })
        }
      }),
    [desk, actions],
  )
}
