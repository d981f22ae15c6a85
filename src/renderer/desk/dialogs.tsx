import type { Finding } from '#domain/rules/rule.ts'
import { JobDialog } from '../archive/job-dialog.tsx'
import { BackupsDialog } from '../backups/backups-dialog.tsx'
import { RecoveredDialog } from '../backups/recovered-dialog.tsx'
import { DirectoryDialog } from '../directory/directory-dialog.tsx'
import type { DirectoryActions } from '../directory/use-directory.ts'
import { LineDialog } from '../find/line-dialog.tsx'
import { ReplaceInManyDialog } from '../find/replace-in-many-dialog.tsx'
import { BundleDialog } from '../bundles/bundle-dialog.tsx'
import { SendBundle } from '../bundles/send-bundle.tsx'
import { ChecksDialog } from '../checks/checks-dialog.tsx'
import { EraseDialog } from '../drafts/erase-dialog.tsx'
import { FixAllDialog } from '../findings/fix-all-dialog.tsx'
import { HandbookDialog } from '../findings/handbook-dialog.tsx'
import { CommentDialog } from '../comments/comment-dialog.tsx'
import { CompareDialog } from '../history/compare-dialog.tsx'
import { HelpDialog } from '../help/help-dialog.tsx'
import { AuthorDialog, KeepDialog } from '../history/keep-dialog.tsx'
import { HouseDialog } from '../house/house-dialog.tsx'
import { CopiesDialog } from '../publish/copies-dialog.tsx'
import { ExportDialog } from '../publish/export-dialog.tsx'
import { ImportNotesDialog } from '../imports/import-notes-dialog.tsx'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { BoilerplateDialog } from '../templates/boilerplate-dialog.tsx'
import { TemplatesDialog } from '../templates/templates-dialog.tsx'
import { EmbargoDialog } from '../states/embargo-dialog.tsx'
import { StateDialog } from '../states/state-dialog.tsx'
import { TableDialog } from '../tables/table-dialog.tsx'
import type { DeskActions } from './desk-actions.ts'
import type { DeskState } from './desk-state.ts'
import { AboutDialog } from './about-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { Palette } from './palette.tsx'
import { StaleDialog } from './stale-dialog.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'
import type { Desk } from './use-desk.ts'
import type { ExceptionActions } from './use-exceptions.ts'

interface DialogsProps {
  readonly desk: Desk
  readonly state: DeskState
  readonly actions: DeskActions
  readonly office: ExceptionActions
  /** The findings on screen. */
  readonly findings: readonly Finding[]
  readonly directory: DirectoryActions
}

/** The one dialog that is open, if any. */
export function Dialogs({ desk, state, actions, office, findings, directory }: DialogsProps) {
  const { dialog, open } = state
  if (dialog === null) return null
  const close = () => desk.dispatch({ kind: 'dialog', dialog: null })
  switch (dialog.kind) {
    case 'palette':
      return <Palette state={state} actions={actions} onClose={close} />
    case 'keys':
      return <HelpDialog onRule={actions.handbook} onClose={close} />
    case 'templates':
      return (
        <TemplatesDialog
          boilerplate={state.boilerplate}
          onBegin={(release) => {
            close()
            actions.beginFrom(release)
          }}
          onClose={close}
        />
      )
    case 'boilerplate':
      return <BoilerplateDialog desk={desk} boilerplate={state.boilerplate} onClose={close} />
    case 'settings':
      return <SettingsDialog settings={state.settings} actions={actions} onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'link':
      return <LinkDialog desk={desk} onClose={close} />
    case 'line':
      return open && <LineDialog desk={desk} release={open.release} onClose={close} />
    case 'table':
      return (
        <TableDialog
          onInsert={(table) => window.setTimeout(() => desk.editor.current?.insert([table]))}
          onClose={close}
        />
      )
    case 'export':
      return (
        <ExportDialog what={dialog.what} desk={desk} actions={actions} findings={findings} onClose={close} />
      )
    case 'copies':
      return open && <CopiesDialog desk={desk} open={open} actions={actions} onClose={close} />
    case 'stale':
      return <StaleDialog desk={desk} onClose={close} />
    case 'unsaved':
      return <UnsavedDialog desk={desk} refusal={dialog.refusal} next={dialog.next} onClose={close} />
    case 'handbook':
      return <HandbookDialog rule={dialog.rule} onClose={close} />
    case 'fix-all':
      return state.open === null ? null : (
        <FixAllDialog
          release={state.open.release}
          findings={dialog.fixes}
          onClose={close}
          onFix={() => {
            close()
            actions.fixNow(dialog.fixes)
          }}
        />
      )
    case 'house':
      return <HouseDialog house={state.house} onWrite={office.writeHouse} onClose={close} />
    case 'directory':
      return (
        state.directory && (
          <DirectoryDialog
            directory={state.directory}
            actions={directory}
            day={open?.release.date ?? null}
            onClose={close}
          />
        )
      )
    case 'keep':
      return <KeepDialog desk={desk} actions={actions} onClose={close} />
    case 'author':
      return <AuthorDialog desk={desk} actions={actions} onClose={close} />
    case 'compare':
      return open && <CompareDialog {...dialog} desk={desk} open={open} actions={actions} onClose={close} />
    case 'state':
      return open && <StateDialog desk={desk} open={open} to={dialog.to} actions={actions} onClose={close} />
    case 'embargo':
      return open && <EmbargoDialog open={open} actions={actions} onClose={close} />
    case 'comment':
      return open && <CommentDialog {...dialog} desk={desk} open={open} actions={actions} onClose={close} />
    case 'job':
      return <JobDialog {...dialog} onClose={close} />
    case 'import-notes':
      return (
        <ImportNotesDialog
          notes={dialog.notes}
          onOpen={(draft) => {
            close()
            void desk.open(draft)
          }}
          onClose={close}
        />
      )
    case 'replace-many':
      return <ReplaceInManyDialog desk={desk} onClose={close} />
    case 'backups':
      return <BackupsDialog desk={desk} onClose={close} />
    case 'checks':
      return <ChecksDialog desk={desk} house={state.house} onWriteHouse={office.writeHouse} onClose={close} />
    case 'send-bundle':
      return <SendBundle desk={desk} onClose={close} />
    case 'bundle':
      return <BundleDialog desk={desk} bundle={dialog.bundle} actions={actions} onClose={close} />
    case 'recovered':
      return (
        <RecoveredDialog
          recovery={dialog.recovery}
          onBackups={() => actions.dialog('backups')}
          onClose={close}
        />
      )
    case 'erase':
      return <EraseDialog desk={desk} draft={dialog.draft} onClose={close} />
  }
}
