import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { cleanBlocks } from '#domain/rules/clean-blocks.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { ask } from '../bridge.ts'
import { DraftsList } from '../drafts/drafts-list.tsx'
import type { DraftActions } from '../drafts/drafts-list.tsx'
import { ReleaseEditor } from '../editor/release-editor.tsx'
import { FindingCard } from '../findings/finding-card.tsx'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { PaperPreview } from '../paper/paper-preview.tsx'
import type { DeskActions } from './commands.ts'
import type { OpenDraft } from './desk-state.ts'
import { Dialogs } from './dialogs.tsx'
import { EmptyDesk } from './empty-desk.tsx'
import { useSay, useStrings } from './language.tsx'
import { CategoryField, DateField } from './page-fields.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useActions } from './use-actions.ts'
import { useDesk, useNotices } from './use-desk.ts'
import type { Desk } from './use-desk.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useFindings } from './use-findings.ts'
import { useKeys } from './use-keys.ts'
import './desk.css'

/** The whole window: drafts, page, side, status. */
export function DeskWindow() {
  const strings = useStrings()
  const desk = useDesk({ refusal: ({ code, detail }) => strings.refusals[code](detail) })
  const { state } = desk
  const open = state.open
  const findings = useFindings(open?.release ?? null, open?.state === 'published', state.skipped)
  const actions = useActions(desk, findings, strings)
  const importedText = useCallback(
    (count: number, refused: number) =>
      [count > 0 ? strings.desk.imported(count) : '', refused > 0 ? strings.desk.notImported(refused) : '']
        .filter(Boolean)
        .join(' · '),
    [strings],
  )
  useEffect(() => actions.checked(), [actions, findings])
  useNotices(desk, actions, importedText)
  useKeys(desk, actions)
  const dropping = useFileDrop(desk, actions)
  useTheme(state.settings.theme)
  const onDrafts = useDraftActions(desk)

  return (
    <div className="desk">
      <DraftsList state={state} actions={actions} on={onDrafts} />
      <TopBar state={state} actions={actions} />
      <main className="page-pane" data-pane="page" aria-label={strings.desk.regions.page}>
        {open ? (
          <Page key={open.id} desk={desk} open={open} findings={findings} actions={actions} />
        ) : state.ready ? (
          <EmptyDesk actions={actions} />
        ) : null}
      </main>
      <aside className="side" data-pane="side" aria-label={strings.desk.regions.side}>
        {open ? <Side desk={desk} open={open} findings={findings} actions={actions} /> : null}
      </aside>
      <StatusBar state={state} findings={findings} actions={actions} />
      <NoteLine desk={desk} onRestore={onDrafts.restore} />
      <Dialogs desk={desk} state={state} actions={actions} />
      {dropping ? <div className="drop-veil">{strings.desk.dropHere}</div> : null}
    </div>
  )
}

const titles = new Map(catalogue.map((rule) => [rule.id, rule.title]))

/** Says what a paste was cleaned of, kind by kind. */
function usePasteReport(): (mended: ReadonlyMap<string, number>, dropped: number) => string {
  const { desk } = useStrings()
  const say = useSay()
  return (mended, dropped) => {
    const kinds = [...mended].map(([rule, count]) => {
      const title = titles.get(rule)
      return `${title ? say(title) : rule} ${count}`
    })
    return [
      kinds.length > 0 ? desk.pasteCleaned(kinds.join(', ')) : '',
      dropped > 0 ? desk.pasteDropped(dropped) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
}

interface OpenProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly findings: readonly Finding[]
  readonly actions: DeskActions
}

function Page({ desk, open, findings, actions }: OpenProps) {
  const { dispatch, autosave, editor, state } = desk
  const anchor = useRef<HTMLSpanElement>(null)
  const [card, setCard] = useState<DOMRect | null>(null)
  const current = useMemo(
    () => findings.find((one) => one.fingerprint === state.current) ?? null,
    [findings, state.current],
  )
  const touched = useCallback(() => {
    autosave.touched()
    dispatch({ kind: 'touched' })
  }, [autosave, dispatch])
  const pasteReport = usePasteReport()
  const closeCard = () => {
    setCard(null)
    dispatch({ kind: 'card', open: false })
  }
  // Alt+Enter opens the card at the selection that the finding has just been given.
  const wantsCard = state.card && current !== null
  const rect = card ?? (wantsCard ? selectionRect() : null)
  return (
    <>
      <ReleaseEditor
        ref={editor}
        draftId={open.id}
        release={open.loaded}
        findings={findings}
        current={current}
        zoom={state.settings.zoom}
        onRelease={(release) => dispatch({ kind: 'edited', release })}
        onTouched={touched}
        onCaret={(caret) => dispatch({ kind: 'caret', caret })}
        onLook={(look) => dispatch({ kind: 'look', look })}
        onOpenFinding={(finding, where) => {
          dispatch({ kind: 'current', fingerprint: finding.fingerprint })
          dispatch({ kind: 'card', open: true })
          setCard(where)
        }}
        onPasted={(pasted) => {
          const { blocks, mended } = cleanBlocks(pasted.blocks)
          const said = pasteReport(mended, pasted.dropped)
          // The note comes when the paste is done; it must not disturb it.
          if (said !== '') queueMicrotask(() => desk.say(said, { kind: 'undo' }))
          return blocks
        }}
        onPastedRelease={(text) => {
          const { release } = readThaigovText(text)
          editor.current?.replaceRelease(release)
          dispatch({ kind: 'dated', date: release.date })
          touched()
        }}
        dateField={
          <DateField
            date={open.release.date}
            onDate={(date) => {
              dispatch({ kind: 'dated', date })
              touched()
            }}
          />
        }
        categoryField={
          <CategoryField
            category={open.release.category}
            onCategory={(category) => {
              if (category === open.release.category) return
              dispatch({ kind: 'categorised', category })
              touched()
            }}
          />
        }
      />
      {rect ? (
        <span
          ref={anchor}
          className="card-anchor"
          style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        />
      ) : null}
      {rect && current ? (
        <FindingCard
          key={current.fingerprint}
          finding={current}
          anchor={anchor}
          onFix={(fix, goOn) => {
            closeCard()
            actions.fix(current, goOn, fix)
          }}
          onSkip={() => {
            closeCard()
            dispatch({ kind: 'skipped', fingerprint: current.fingerprint })
          }}
          onClose={closeCard}
        />
      ) : null}
    </>
  )
}

function Side({ desk, open, findings, actions }: OpenProps) {
  const { desk: strings } = useStrings()
  return (
    <Tabs
      className="side-tabs"
      selectedKey={desk.state.settings.side}
      onSelectionChange={(key) => actions.showSide(key === 'preview' ? 'preview' : 'findings')}
    >
      <TabList className="side-tab-list" aria-label={strings.regions.side}>
        <Tab id="findings" className="side-tab">
          {strings.tabs.findings}
        </Tab>
        <Tab id="preview" className="side-tab">
          {strings.tabs.preview}
        </Tab>
      </TabList>
      <TabPanel id="findings" className="side-panel">
        <FindingsPanel
          release={open.release}
          findings={findings}
          current={desk.state.current}
          actions={actions}
        />
      </TabPanel>
      <TabPanel id="preview" className="side-panel">
        <PaperPreview release={open.release} actions={actions} />
      </TabPanel>
    </Tabs>
  )
}

function NoteLine({ desk, onRestore }: { desk: Desk; onRestore: (id: string) => void }) {
  const { desk: strings } = useStrings()
  const { note } = desk.state
  const { dispatch } = desk
  useEffect(() => {
    if (note === null) return
    // Trouble stays until it is read; a plain note goes by itself.
    if (note.tone === 'trouble') return
    const timer = window.setTimeout(() => dispatch({ kind: 'note', note: null }), 6000)
    return () => window.clearTimeout(timer)
  }, [note, dispatch])
  return (
    <div className="note-line" role="status" aria-live="polite">
      {note ? (
        <p className={`note ${note.tone}`}>
          {note.text}
          {note.way ? (
            <Button
              className="button small"
              onPress={() => {
                dispatch({ kind: 'note', note: null })
                if (note.way?.kind === 'restore') onRestore(note.way.draft)
                else desk.editor.current?.run('undo')
              }}
            >
              {strings.undo}
            </Button>
          ) : null}
          {note.tone === 'trouble' ? <CloseNote desk={desk} /> : null}
        </p>
      ) : null}
    </div>
  )
}

function CloseNote({ desk }: { desk: Desk }) {
  const strings = useStrings()
  return (
    <Button className="button small" onPress={() => desk.dispatch({ kind: 'note', note: null })}>
      {strings.desk.understood}
    </Button>
  )
}

function useDraftActions(desk: Desk): DraftActions {
  const ref = useRef(desk)
  ref.current = desk
  return useMemo(() => {
    const change = async (name: 'drafts.discard' | 'drafts.restore', id: string) => {
      await ref.current.autosave.flush()
      const answer = await ask(name, { id })
      if (!answer.ok) return ref.current.refuse(answer.refusal)
      const words = name === 'drafts.discard'
      if (words && ref.current.latest.current.open?.id === id) {
        ref.current.autosave.close()
        ref.current.dispatch({ kind: 'closed' })
      }
      if (!words) await ref.current.open(id)
      await ref.current.refresh()
      ref.current.dispatch({ kind: 'note', note: null })
    }
    return {
      open: (id) => void ref.current.open(id),
      duplicate: (id) =>
        void (async () => {
          await ref.current.autosave.flush()
          const answer = await ask('drafts.duplicate', { id })
          if (!answer.ok) return ref.current.refuse(answer.refusal)
          ref.current.show(answer.value)
          await ref.current.refresh()
        })(),
      discard: (id) => void change('drafts.discard', id),
      restore: (id) => void change('drafts.restore', id),
      erase: (draft) => ref.current.dispatch({ kind: 'dialog', dialog: { kind: 'erase', draft } }),
      place: (place) => ref.current.dispatch({ kind: 'place', place }),
    }
  }, [])
}

function useTheme(theme: 'system' | 'light' | 'dark'): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      document.documentElement.dataset['theme'] = shown
    }
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
}

function selectionRect(): DOMRect | null {
  const selection = window.getSelection()
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null
}
