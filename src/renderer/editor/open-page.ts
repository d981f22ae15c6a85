import {
  buildEditorFromExtensions,
  effect,
  getExtensionDependencyFromEditor,
  IMEExtension,
} from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import {
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import type { NodeKey, UpdateListenerPayload } from 'lexical'
import type { Release } from '#domain/release/release.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { $caretOf } from './bridge/caret-places.ts'
import { createPageReader } from './bridge/read-release.ts'
import type { Frame, ReadPage } from './bridge/read-release.ts'
import { sameCaret, sameText } from './bridge/same.ts'
import { $selectStretch, $selectedStretches } from './bridge/selected-stretch.ts'
import { $writeRelease } from './bridge/write-release.ts'
import { $setAddress, runTextCommand } from './commands.ts'
import { registerCompletion } from './completion/register-completion.ts'
import type { CompletionSource } from './completion/register-completion.ts'
import type { CaretSpot, EditorHandle, EditorProps, SelectionLook } from './editor-handle.ts'
import { $bringTo, fixed } from './fixes/apply-fixes.ts'
import { $lookOfSelection, sameLook } from './look.ts'
import { $domRange } from './marks/dom-range.ts'
import { clearFound, showFound } from './marks/found-marks.ts'
import { createMarks } from './marks/marks.ts'
import { registerMarkEvents } from './marks/register-mark-events.ts'
import { wordStartBefore } from './marks/word-in-progress.ts'
import { $runBlockCommand } from './blocks/block-commands.ts'
import { $insertFramed } from './bridge/insert-framed.ts'
import { wordBlocks, wordNewBlocks } from './blocks/word-blocks.ts'
import type { PageWords } from './page-words.ts'
import { pageExtension } from './page-extension.ts'
import { $selectionAt } from './paste/selection-at.ts'
import { registerDrop } from './paste/register-drop.ts'
import { registerPaste } from './paste/register-paste.ts'
import { createRest } from './rest.ts'
import { registerBoilerplateKeys } from './typing/boilerplate-keys.ts'
import { pressKey } from './typing/press-key.ts'
import { registerTypewriter } from './typing/typewriter.ts'
import { registerUntoldMoves } from './typing/untold-moves.ts'
import { scrollIntoSight } from './scroll-into-sight.ts'
import { showLengths } from './slots/slot-lengths.ts'
import { isWritten, slotNodes, wordSlot } from './slots/slot-nodes.ts'
import type { WrittenSlot } from './slots/slot-nodes.ts'
import { $standing } from './slots/lines.ts'
import { $slotNode } from './slots/slot-ranges.ts'

/**
 * How long typing must rest before the page is read and checked, in milliseconds: longer than between two keys of a
 * fast writer, and short enough for findings within about 300 ms of the last key.
 */
const readRest = 250
/** In typing without a rest it is read after this long, in milliseconds: what is drawn of it never grows old. */
const readLongest = 2000
/** How long a caret must rest on a word before it is marked, in milliseconds. */
const wordRest = 1000

/** What the page tells the desk. */
export type PageEvents = Pick<
  EditorProps,
  | 'onRelease'
  | 'onTouched'
  | 'onCaret'
  | 'onLook'
  | 'onOpenFinding'
  | 'onPastedRelease'
  | 'onPasted'
  | 'onPictures'
  | 'typewriter'
  | 'snippets'
  | 'complete'
>

/** An open page, from the desk's first hand to its last. */
export interface OpenPage {
  readonly handle: EditorHandle
  /** What is offered while someone types. */
  readonly completion: CompletionSource
  setFindings(findings: readonly Finding[], current: Finding | null): void
  setFrame(frame: Frame): void
  setWords(words: PageWords): void
  close(): void
}

/** Opens a release for writing in an element. `events` is asked anew each time, so that it may change. */
export function openPage(
  root: HTMLElement,
  release: Release,
  words: PageWords,
  events: () => PageEvents,
): OpenPage {
  const editor = buildEditorFromExtensions(pageExtension(release, words.slots))
  const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output
  const { compositionKey } = getExtensionDependencyFromEditor(editor, IMEExtension).output
  const marks = createMarks(editor)
  const reader = createPageReader()
  let frame: Frame = release
  let pageWords = words
  let page: ReadPage
  let shown: { readonly findings: readonly Finding[]; readonly current: Finding | null } = {
    findings: [],
    current: null,
  }
  let caret: CaretSpot | null = null
  let toldCaret: CaretSpot | null = null
  let look: SelectionLook | null = null

  const read = () => editor.read(() => reader(frame))
  const rest = createRest(readRest, tell, { mayRun: () => !editor.isComposing(), longest: readLongest })
  const word = createRest(wordRest, () => marks.spare(null))

  function tell() {
    const next = read()
    const changed = !sameText(next.release, page.release)
    page = next
    if (changed) events().onRelease(next.release)
    tellCaret()
  }

  function tellCaret() {
    if (!sameCaret(toldCaret, caret)) events().onCaret((toldCaret = caret))
  }

  function onUpdate({
    editorState,
    prevEditorState,
    dirtyElements,
    dirtyLeaves,
    tags,
  }: UpdateListenerPayload) {
    if (editorState === prevEditorState) return
    const historic = tags.has(HISTORIC_TAG)
    const changed = historic || dirtyElements.size > 0 || dirtyLeaves.size > 0
    if (changed) {
      marks.follow(historic ? null : new Set<NodeKey>(dirtyElements.keys()))
      editor.read(() => showLengths(editor))
      events().onTouched()
      rest.ask()
    }
    editor.read(() => {
      const selection = $getSelection()
      const range = $isRangeSelection(selection) ? selection : null
      const typed = changed && !historic && !tags.has(PASTE_TAG) && range?.isCollapsed()
      const standing = range && $standing(range.focus)
      const nextCaret = range && $caretOf(range.focus)
      const moved = !sameCaret(caret, nextCaret)
      caret = nextCaret
      if (typed && standing) {
        const start = wordStartBefore(standing.text, standing.offset)
        marks.spare({ element: standing.line.getKey(), start, end: standing.offset })
        word.ask()
      } else if (moved) {
        marks.spare(null)
        // While someone types the caret is told with the text, so that the desk is not drawn anew at every key.
        if (!rest.waiting()) tellCaret()
      }
      tellLook()
    })
  }

  function tellLook() {
    const undo = { canUndo: history.canUndo.peek(), canRedo: history.canRedo.peek() }
    const next = $lookOfSelection(undo)
    if (look === null || !sameLook(look, next)) events().onLook((look = next))
  }

  // The release is written in an update of its own; nothing may be read before it is there.
  editor.update(() => {}, { discrete: true })
  page = read()
  editor.setRootElement(root)
  const moves = registerUntoldMoves(editor)
  const completion = registerCompletion(editor, (before, spot) => events().complete(before, spot))
  const stop = mergeRegister(
    registerPaste(editor, {
      onPastedRelease: (text) => queueMicrotask(() => events().onPastedRelease(text)),
      onPasted: (pasted) => events().onPasted(pasted),
      onPictures: (files) => queueMicrotask(() => events().onPictures(files)),
    }),
    registerBoilerplateKeys(editor, {
      $read: () => reader(frame).release,
      snippets: () => events().snippets,
      select: (place, start, end) => handle.select(place, start, end, true),
      apply: (release, edits) =>
        handle.applyFixes(release, [{ label: { th: '', en: '' }, safe: false, edits }]),
    }),
    registerTypewriter(editor, () => events().typewriter),
    completion.stop,
    moves.stop,
    registerMarkEvents(root, marks, (finding, box) => events().onOpenFinding(finding, box)),
    registerDrop(editor, { onPasted: (pasted) => events().onPasted(pasted) }),
    editor.registerUpdateListener(onUpdate),
    effect(() => {
      // Composing puts a reading off; its end asks for it again.
      if (compositionKey.value === null) rest.ask()
    }),
    effect(() => {
      void [history.canUndo.value, history.canRedo.value]
      // These change in the middle of an undo. Reading there would commit what it has not finished, and the
      // history would take the text before the undo for the text after it: the next redo and undo do nothing.
      queueMicrotask(() => editor.read(tellLook))
    }),
    wordNewBlocks(editor, () => pageWords.blocks),
    ...slotNodes.map((slot) =>
      editor.registerMutationListener(slot, (mutations) => {
        for (const [key, kind] of mutations) if (kind === 'created') label(editor.getElementByKey(key))
      }),
    ),
  )
  editor.read(() => showLengths(editor))

  function label(element: HTMLElement | null) {
    if (element) wordSlot(element, pageWords.slots[element.dataset['slot'] as WrittenSlot])
  }

  function quiet(): string[] {
    return root.contains(document.activeElement) ? [] : [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG]
  }

  const handle: EditorHandle = {
    focus: () => root.focus({ preventScroll: true }),
    focusSlot(slot) {
      if (!isWritten(slot)) return
      root.focus({ preventScroll: true })
      editor.update(() => $slotNode(slot).selectEnd(), { discrete: true })
      editor.focus()
    },
    select(place, start, end, focus) {
      editor.read(() => {
        const home = read().homes.get(`${place.slot}:${place.block}:${place.item}`)
        if (home)
          scrollIntoSight(
            editor,
            $domRange(editor, home.element, home.base + start, home.base + end),
            home.element,
          )
      })
      if (!focus) return
      root.focus({ preventScroll: true })
      editor.update(() => $selectStretch(reader(frame).homes, { ...place, start, end }), { discrete: true })
    },
    selection: () => handle.selections()[0] ?? null,
    selections() {
      moves.tell()
      return editor.read(() => $selectedStretches(read().release))
    },
    showFound: (found, current) => showFound(editor, read().homes, found, current),
    applyFixes(checked, fixes) {
      const now = read()
      const next = fixed(now.release, checked, fixes)
      if (next === null) return false
      const edits = fixes.flatMap((fix) => fix.edits)
      editor.update(() => $bringTo(now, next, edits, frame), {
        discrete: true,
        tag: [HISTORY_PUSH_TAG, ...quiet()],
      })
      rest.now()
      return true
    },
    offerAgain: () => completion.source.again(),
    press: (key) => pressKey(editor, key),
    run(command) {
      moves.tell()
      runTextCommand(editor, command)
    },
    runInBlock(command) {
      moves.tell()
      editor.update(() => $runBlockCommand(command), { discrete: true, tag: HISTORY_PUSH_TAG })
      editor.focus()
    },
    insert(blocks, at) {
      editor.update(() => $insertFramed(blocks, at ? $selectionAt(at.x, at.y) : null), {
        discrete: true,
        tag: HISTORY_PUSH_TAG,
      })
      rest.now()
      editor.focus()
    },
    setLink: (address) =>
      editor.update(() => $setAddress(address), { discrete: true, tag: HISTORY_PUSH_TAG }),
    replaceRelease(next) {
      frame = next
      editor.update(
        () => {
          $writeRelease(next)
          $slotNode('headline').selectEnd()
        },
        { discrete: true, tag: [HISTORY_PUSH_TAG, ...quiet()] },
      )
      rest.now()
    },
    readNow() {
      if (!editor.isComposing()) rest.now()
      return read().release
    },
    peek: () => read().release,
  }

  return {
    handle,
    completion: completion.source,
    setFindings(findings, current) {
      if (findings === shown.findings && current === shown.current) return
      shown = { findings, current }
      marks.show(findings, current, read().homes)
    },
    setFrame(next) {
      frame = next
    },
    setWords(next) {
      pageWords = next
      for (const element of root.children)
        if (element instanceof HTMLElement && element.dataset['slot']) label(element)
      wordBlocks(root, next.blocks)
    },
    close() {
      // What was typed last is saved by now; told after another draft has come, it would be taken for that one's.
      rest.stop()
      word.stop()
      stop()
      marks.clear()
      clearFound()
      editor.dispose()
    },
  }
}
