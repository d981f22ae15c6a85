import { useLayoutEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Imported } from '#contract/contract.ts'
import type { Settings } from '#contract/settings.ts'
import type { Refusal } from '#contract/refusals.ts'
import { slots } from '#domain/release/passages.ts'
import { emptyRelease } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { safeFixes } from '#domain/rules/fix-all.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { stringsOf } from '#strings/strings.ts'
import type { Strings } from '#strings/strings.ts'
import { runJob } from '../archive/run-job.ts'
import { ask } from '../bridge.ts'
import { bundleActions } from '../bundles/bundle-actions.ts'
import { rescueEdits } from '../find/rescue-edits.ts'
import { publishActions } from '../publish/publish-actions.ts'
import { putPictures, readPictureFiles } from '../pictures/put-pictures.ts'
import type { PictureFile } from '../pictures/put-pictures.ts'
import { historyActions } from '../history/history-actions.ts'
import type { DeskActions } from './desk-actions.ts'
import { focusNextPane, focusPane } from './panes.ts'
import { today } from './today.ts'
import { inPanelOrder } from './use-findings.ts'
import { nextZoom } from './zoom.ts'
import type { Desk } from './use-desk.ts'

const cleaning = new Set(catalogue.filter((rule) => rule.clean).map((rule) => rule.id))

/** What the desk can do, as the commands call it. The findings are those on screen. */
export function useActions(desk: Desk, findings: readonly Finding[], strings: Strings): DeskActions {
  const shown = useRef(findings)
  // A drawing may be given up half-way: what counts is what came on screen.
  useLayoutEffect(() => {
    shown.current = findings
  })
  const words = useRef(strings)
  words.current = strings
  // The desk's functions stay the same for the life of the window; its state is read through `latest`.
  const ref = useRef(desk)
  ref.current = desk
  return useMemo(() => deskActions(ref, shown, words), [])
}

interface Current<Value> {
  readonly current: Value
}

function deskActions(
  ref: Current<Desk>,
  shown: Current<readonly Finding[]>,
  words: Current<Strings>,
): DeskActions {
  const desk = () => ref.current
  const state = () => desk().latest.current

  async function create(release?: Release) {
    if (!(await desk().leave())) return
    const answer = await ask('drafts.create', {
      release: release ?? { ...emptyRelease(today()), category: state().settings.category },
    })
    if (!answer.ok) return desk().refuse(answer.refusal)
    desk().show(answer.value, true)
    await desk().refresh()
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

  function changeSettings(part: Partial<Settings>) {
    const settings = { ...state().settings, ...part }
    desk().dispatch({ kind: 'settings', settings })
    void ask('settings.write', { settings })
  }

  function goTo(finding: Finding, focus: boolean) {
    desk().dispatch({ kind: 'current', fingerprint: finding.fingerprint })
    desk().editor.current?.select(finding, finding.start, finding.end, focus)
  }

  // Where a walk through the findings stands while the text of the last fix is being checked.
  let going: Finding | null = null

  function goOn() {
    if (going === null) return
    const from = going
    going = null
    const next = shown.current.find((one) => comesAfter(one, from)) ?? shown.current[0]
    if (next) goTo(next, true)
  }

  function apply(finding: Finding, walking: boolean, fix = finding.fixes[0]) {
    const checked = state().open?.release
    const editor = desk().editor.current
    if (!fix || !checked || !editor) return
    if (!editor.applyFixes(checked, [fix])) return desk().say(words.current.findings.changedMeanwhile)
    desk().say(words.current.findings.fixed(Math.max(0, shown.current.length - 1)))
    desk().dispatch({ kind: 'current', fingerprint: null })
    if (walking) going = { ...finding, end: finding.start }
  }

  // Only what is standing is mended: exceptions beat fix-all.
  function safeOnes(rule?: string): readonly Finding[] {
    return shown.current.filter((one) => one.fixes[0]?.safe && (rule === undefined || one.rule === rule))
  }

  function walk(step: 1 | -1) {
    const list = shown.current
    if (list.length === 0) return
    const at = list.findIndex((one) => one.fingerprint === state().current)
    const next =
      list[at === -1 ? (step === 1 ? 0 : list.length - 1) : (at + step + list.length) % list.length]
    if (next) goTo(next, true)
  }

  async function insertPictures(files: readonly PictureFile[], at?: { x: number; y: number }) {
    const draft = state().open?.id
    if (files.length === 0 || draft === undefined) return
    desk().say(words.current.desk.pictureComing)
    const refused: Refusal[] = []
    const figures = await putPictures(files, (refusal) => refused.push(refusal))
    // Decoding takes a moment: the pictures belong to the release that was open then.
    if (figures.length > 0 && state().open?.id === draft) desk().editor.current?.insert(figures, at)
    const [first] = refused
    if (first) desk().refuse(first)
    else desk().say(words.current.desk.picturesIn(figures.length), { kind: 'undo' })
  }

  const history = historyActions(ref, words)
  return {
    history,
    publish: publishActions(ref, words),
    newDraft: () => void create(),
    beginFrom: (release) => void create(release),
    importFiles: () =>
      void (async () => {
        if (!(await desk().leave())) return
        const answer = await ask('drafts.importFiles', {})
        if (answer.ok) await opened(answer.value)
        else desk().refuse(answer.refusal)
      })(),
    openSample: () =>
      void (async () => {
        if (!(await desk().leave())) return
        const answer = await ask('drafts.importSample', {})
        if (!answer.ok) return desk().refuse(answer.refusal)
        desk().show(answer.value)
        desk().say(words.current.drafts.thisIsTheSample)
        await desk().refresh()
      })(),
    removeSamples: () =>
      void (async () => {
        if (!(await desk().leave())) return
        const open = state().open?.id
        const answer = await ask('drafts.removeSamples', {})
        if (!answer.ok) return desk().refuse(answer.refusal)
        desk().say(words.current.drafts.samplesRemoved(answer.value))
        const left = await desk().refresh()
        if (open === undefined || left.some(({ id }) => id === open)) return
        desk().autosave.close()
        desk().dispatch({ kind: 'closed' })
        const [next] = left
        if (next) await desk().open(next.id)
      })(),
    duplicate: () =>
      void (async () => {
        const open = state().open
        if (!open) return
        if (!(await desk().leave())) return
        const answer = await ask('drafts.duplicate', { id: open.id })
        if (!answer.ok) return desk().refuse(answer.refusal)
        desk().show(answer.value)
        await desk().refresh()
      })(),
    discard: () =>
      void (async () => {
        const open = state().open
        if (!open) return
        if (!(await desk().leave())) return
        const answer = await ask('drafts.discard', { id: open.id })
        if (!answer.ok) return desk().refuse(answer.refusal)
        desk().autosave.close()
        desk().dispatch({ kind: 'closed' })
        desk().say(words.current.drafts.discarded, { kind: 'restore', draft: open.id })
        const [next] = await desk().refresh()
        if (next) await desk().open(next.id)
      })(),
    imported: (imported) => void opened(imported),
    text(command) {
      desk().editor.current?.run(command)
      if (command === 'undo' || command === 'redo') history.followUndo()
    },
    choosePictures: () =>
      void (async () => {
        const answer = await ask('pictures.choose', {})
        if (!answer.ok) return desk().refuse(answer.refusal)
        for (const refusal of answer.value.refused) desk().refuse(refusal)
        await insertPictures(answer.value.files)
      })(),
    putPictures: (files, at) => void readPictureFiles(files).then((read) => insertPictures(read, at)),
    askTable: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'table' } }),
    inBlock: (command) => desk().editor.current?.runInBlock(command),
    link: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'link' } }),
    find: (replacing) => desk().dispatch({ kind: 'find', find: { replacing, anew: true } }),
    goToLine: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'line' } }),
    rescueLayout() {
      const editor = desk().editor.current
      const release = desk().readNow()
      const edits = editor && release ? rescueEdits(release, editor.selections()) : []
      const fix = { label: { th: '', en: '' }, safe: false, edits }
      if (edits.length > 0 && release && editor?.applyFixes(release, [fix]))
        desk().say(words.current.find.rescued, { kind: 'undo' })
      else desk().say(words.current.find.nothingToRescue)
    },
    focusSlot(slot) {
      if (slot === 'date' || slot === 'category') focusPane(`slot-${slot}`)
      else desk().editor.current?.focusSlot(slot)
    },
    nextFinding: walk,
    checked: goOn,
    openCard() {
      const { caret, current } = state()
      const here = shown.current.find(
        (one) =>
          caret !== null &&
          one.slot === caret.slot &&
          one.block === caret.block &&
          one.item === caret.item &&
          one.start <= caret.offset &&
          caret.offset <= one.end,
      )
      const finding = here ?? shown.current.find((one) => one.fingerprint === current)
      if (!finding) return
      goTo(finding, true)
      desk().dispatch({ kind: 'card', open: true })
    },
    fixCurrent() {
      const finding = shown.current.find((one) => one.fingerprint === state().current)
      if (finding?.fixes.length) apply(finding, true)
      else walk(1)
    },
    fix: apply,
    goTo,
    fixAllSafe: (rule) => {
      const fixes = safeOnes(rule)
      if (fixes.length > 0) desk().dispatch({ kind: 'dialog', dialog: { kind: 'fix-all', fixes } })
    },
    async fixNow(findings) {
      const checked = state().open?.release
      if (!checked || !(await history.keep('fix-all', ''))) return
      const chosen = safeFixes(findings, cleaning).findings.flatMap((one) => one.fixes.slice(0, 1))
      const done = desk().editor.current?.applyFixes(checked, chosen) ?? false
      if (done)
        desk().say(words.current.findings.fixed(Math.max(0, shown.current.length - chosen.length)), {
          kind: 'undo',
        })
      else desk().say(words.current.findings.changedMeanwhile)
    },
    showSide(side) {
      // Drawn at once: the keyboard goes to what is shown then.
      flushSync(() => changeSettings({ side }))
      focusPane('side')
    },
    toggleDrafts: () =>
      desk().dispatch({
        kind: 'drafts-pane',
        shown: document.querySelector('.desk')?.getAttribute('data-drafts') === 'hidden',
      }),
    ...bundleActions(ref),
    runJob: (job) => void runJob(desk(), job, words.current),
    searchAll() {
      flushSync(() => {
        desk().dispatch({ kind: 'drafts-pane', shown: true })
        desk().dispatch({ kind: 'place', place: 'desk' })
      })
      if (focusPane('search') && document.activeElement instanceof HTMLInputElement)
        document.activeElement.select()
    },
    zoom(step) {
      changeSettings({ zoom: nextZoom(state().settings.zoom, step) })
    },
    nextTheme() {
      const order = { system: 'light', light: 'dark', dark: 'contrast', contrast: 'system' } as const
      const theme = order[state().settings.theme]
      changeSettings({ theme })
      desk().say(words.current.desk.themeNow(words.current.settings.themes[theme]))
    },
    changeSettings,
    nextLanguage() {
      const language = state().settings.language === 'th' ? 'en' : 'th'
      changeSettings({ language })
      desk().say(stringsOf(language).settings.languageNow)
    },
    toggleTypewriter() {
      const typewriter = !state().settings.typewriter
      changeSettings({ typewriter })
      desk().say(words.current.settings.typewriterNow(typewriter))
    },
    toggleFocus() {
      const focused = !state().focused
      desk().dispatch({ kind: 'focused', focused })
      if (focused) desk().say(words.current.settings.focusNow)
    },
    nextPane: (step) => focusNextPane(step),
    handbook: (rule) => desk().dispatch({ kind: 'dialog', dialog: { kind: 'handbook', rule } }),
    dialog: (kind) => desk().dispatch({ kind: 'dialog', dialog: { kind } }),
  }
}

// In panel order: findings of the same level further down the page, or of a lighter level.
function comesAfter(one: Finding, from: Finding): boolean {
  const order = inPanelOrder([from, one])
  if (one.severity !== from.severity) return order[0] === from
  const slot = slots.indexOf(one.slot) - slots.indexOf(from.slot)
  return (slot || one.block - from.block || one.item - from.item || one.start - from.start) >= 0
}
