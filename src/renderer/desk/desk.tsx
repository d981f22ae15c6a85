import { useEffect } from 'react'
import { useDirectory } from '../directory/use-directory.ts'
import { DraftsList } from '../drafts/drafts-list.tsx'
import { FindBar } from '../find/find-bar.tsx'
import { Dialogs } from './dialogs.tsx'
import { EmptyDesk } from './empty-desk.tsx'
import { LanguageProvider, useStrings } from './language.tsx'
import { NoteLine } from './note-line.tsx'
import { Page } from './page.tsx'
import { Side } from './side.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useActions } from './use-actions.ts'
import { useDesk, useNotices } from './use-desk.ts'
import type { Desk } from './use-desk.ts'
import { useDraftActions } from './use-draft-actions.ts'
import { useDraftsPane } from './use-drafts-pane.ts'
import { useExceptions } from './use-exceptions.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useFindings } from './use-findings.ts'
import { useKeys } from './use-keys.ts'
import { useTheme } from './use-theme.ts'
import { useWithoutText } from './without-text.ts'
import './desk.css'

/** The whole window in its language. */
export function DeskWindow() {
  const desk = useDesk()
  return (
    <LanguageProvider language={desk.state.settings.language}>
      <DeskParts desk={desk} />
    </LanguageProvider>
  )
}

/** Drafts, page, side, status. */
function DeskParts({ desk }: { desk: Desk }) {
  const strings = useStrings()
  const { state } = desk
  const open = state.open
  const besideText = useWithoutText(state)
  const split = useFindings(open?.release ?? null, {
    published: open?.state === 'published',
    skipped: state.skipped,
    exceptions: state.exceptions,
    house: state.house,
    directory: state.directory,
  })
  const findings = split.standing
  const office = useExceptions(desk, split)
  const directory = useDirectory(desk)
  const actions = useActions(desk, findings, strings)
  // Also where a text has the findings of the one before: they are the same list then.
  useEffect(() => actions.checked(), [actions, findings, open?.release])
  useNotices(desk, actions)
  useKeys(desk, actions)
  const dropping = useFileDrop(desk, actions)
  useTheme(state.settings.theme)
  const onDrafts = useDraftActions(desk)
  const drafts = useDraftsPane(desk)

  return (
    <div
      className="desk"
      data-drafts={drafts && !state.focused ? 'shown' : 'hidden'}
      data-focused={state.focused || undefined}
      data-typewriter={state.settings.typewriter || undefined}
      data-page-font={state.settings.font}
    >
      <DraftsList state={besideText} actions={actions} on={onDrafts} />
      <TopBar state={besideText} actions={actions} />
      <main className="page-pane" data-pane="page" aria-label={strings.desk.regions.page}>
        {open && state.find ? (
          <FindBar
            key={`find ${open.id} ${state.find.turn}`}
            desk={desk}
            open={open}
            replacing={state.find.replacing}
          />
        ) : null}
        {open ? (
          <Page
            key={`${open.id} ${open.turn}`}
            desk={desk}
            open={open}
            findings={findings}
            actions={actions}
            office={office}
          />
        ) : state.ready ? (
          <EmptyDesk state={state} actions={actions} />
        ) : null}
      </main>
      <aside className="side" data-pane="side" aria-label={strings.desk.regions.side}>
        {open ? <Side desk={desk} open={open} split={split} actions={actions} office={office} /> : null}
      </aside>
      <StatusBar desk={desk} state={state} findings={findings} actions={actions} />
      <NoteLine desk={desk} onRestore={onDrafts.restore} onTakeBack={actions.history.takeBack} />
      <Dialogs
        desk={desk}
        state={state}
        actions={actions}
        office={office}
        findings={findings}
        directory={directory}
      />
      {dropping ? <div className="drop-veil">{strings.desk.dropHere}</div> : null}
    </div>
  )
}
