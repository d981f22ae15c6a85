import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  PASTE_TAG,
} from 'lexical'
import type { LexicalEditor, UpdateListenerPayload } from 'lexical'
import type { Completions } from '#domain/directory/completion.ts'
import type { CaretSpot } from '../editor-handle.ts'
import { $caretOf } from '../bridge/caret-places.ts'
import { $domRange } from '../marks/dom-range.ts'
import { $selectInLine, $standing } from '../slots/lines.ts'

/** Asks for what the text before the caret may become; null where nothing fits. */
export type Complete = (before: string, caret: CaretSpot) => Completions | null

/** What is offered, and where on the screen. */
export interface Offering {
  readonly completions: Completions
  /** Which of the offers Tab takes. */
  readonly active: number
  /** Where the typed part stands on the screen. */
  readonly box: DOMRect
}

/** What is offered at the moment, for the list on the screen. */
export interface CompletionSource {
  subscribe(told: () => void): () => void
  read(): Offering | null
  accept(place: number): void
  close(): void
  /** Looks anew where someone has just typed: what may be offered has changed beside the text. */
  again(): void
}

/** An update that puts a completion in: nothing is looked for after it. */
const acceptedTag = 'tokhao-completion'

interface Spot {
  readonly line: string
  readonly start: number
}

/**
 * Offers completions while someone types. Nothing is looked for before the letter is on the screen, while a word
 * is being composed, or at any other change of the text. Tab takes the offer; Enter does where one is most likely
 * meant, or was chosen with the arrows; Escape closes the list until another word begins.
 */
export function registerCompletion(
  editor: LexicalEditor,
  complete: Complete,
): { readonly source: CompletionSource; readonly stop: () => void } {
  const listeners = new Set<() => void>()
  let offering: Offering | null = null
  let chosen = false
  let dismissed: Spot | null = null
  // The caret stands where something was typed last, and nothing has happened since.
  let justTyped = false
  let timer = 0
  let frame = 0

  function show(next: Offering | null): void {
    if (offering === next) return
    offering = next
    for (const told of listeners) told()
  }

  function close(): void {
    cancelAnimationFrame(frame)
    window.clearTimeout(timer)
    chosen = false
    show(null)
  }

  function onUpdate({ editorState, prevEditorState, dirtyLeaves, tags }: UpdateListenerPayload): void {
    if (editorState === prevEditorState) return
    const typed =
      dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG) && !tags.has(acceptedTag)
    justTyped = typed && !editor.isComposing()
    if (!justTyped) return close()
    cancelAnimationFrame(frame)
    window.clearTimeout(timer)
    // The letter first: it is on the screen before anything is looked for.
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(look)
    })
  }

  function onBlur(): void {
    justTyped = false
    close()
  }

  function look(): void {
    if (editor.isComposing()) return close()
    const found = editor.read($look)
    if (found === null) return close()
    const { spot, completions, box } = found
    const sent = dismissed
    if (sent && sent.line === spot.line && sent.start === spot.start) return close()
    dismissed = null
    const text = offering?.completions.offers[offering.active]?.text
    const same = chosen ? completions.offers.findIndex((offer) => offer.text === text) : -1
    chosen = same >= 0
    show({ completions, active: Math.max(0, same), box })
  }

  function $look() {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    const standing = $standing(selection.focus)
    const caret = $caretOf(selection.focus)
    if (standing === null || caret === null) return null
    const { line, text, offset } = standing
    // In the middle of a word nobody begins a name.
    if (/[ก-๎]/u.test(text.charAt(offset))) return null
    const base = text.lastIndexOf('\n', offset - 1) + 1
    const completions = complete(text.slice(base, offset), caret)
    if (completions === null) return null
    const start = base + completions.start
    const box = $domRange(editor, line.getKey(), start, offset)?.getBoundingClientRect()
    return box ? { spot: { line: line.getKey(), start }, completions: { ...completions, start }, box } : null
  }

  // What is on the screen may be a key behind the text: only what still fits is put in, and where nothing does, the
  // key goes on to do what it does without offers.
  function $accept(place: number): boolean {
    const wanted = offering?.completions.offers[place]?.text
    const now = $look()
    close()
    const offer = now?.completions.offers.find(({ text }) => text === wanted)
    const selection = $getSelection()
    const standing = $isRangeSelection(selection) ? $standing(selection.focus) : null
    if (!now || !offer || !standing) return false
    $addUpdateTag(HISTORY_PUSH_TAG)
    $addUpdateTag(acceptedTag)
    $selectInLine(standing.line, now.completions.start, standing.offset).insertText(offer.text)
    return true
  }

  function onKey(event: KeyboardEvent | null, act: (open: Offering) => boolean): boolean {
    if (offering === null || event === null || event.isComposing || editor.isComposing()) return false
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || !act(offering)) return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  function move(step: 1 | -1) {
    return (open: Offering): boolean => {
      // Offers that no longer fit what was typed have no arrows: the caret moves.
      if ($look() === null) {
        close()
        return false
      }
      const count = open.completions.offers.length
      chosen = true
      show({ ...open, active: (open.active + step + count) % count })
      return true
    }
  }

  const stop = mergeRegister(
    editor.registerUpdateListener(onUpdate),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => onKey(event, ({ active }) => $accept(active)),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => onKey(event, ({ active, completions }) => (completions.likely || chosen) && $accept(active)),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) =>
        onKey(event, () => {
          dismissed = $look()?.spot ?? null
          close()
          return true
        }),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      (event) => onKey(event, move(1)),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      (event) => onKey(event, move(-1)),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('blur', onBlur)
      root?.addEventListener('blur', onBlur)
    }),
    close,
  )
  return {
    source: {
      subscribe(told) {
        listeners.add(told)
        return () => listeners.delete(told)
      },
      read: () => offering,
      accept: (place) => editor.update(() => void $accept(place), { discrete: true }),
      close,
      again() {
        if (justTyped) look()
      },
    },
    stop,
  }
}
