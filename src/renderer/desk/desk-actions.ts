import type { FolderJob } from '../archive/job-outcome.ts'
import type { BundleActions } from '../bundles/bundle-actions.ts'
import type { DraftActions } from '../drafts/draft-actions.ts'
import type { FindActions } from '../find/find-actions.ts'
import type { FindingActions } from '../findings/finding-actions.ts'
import type { HistoryActions } from '../history/history-actions.ts'
import type { PictureActions } from '../pictures/picture-actions.ts'
import type { PublishActions } from '../publish/publish-actions.ts'
import type { TextActions } from './text-actions.ts'
import type { ViewActions } from './view-actions.ts'

/** What commands may do; the desk provides it, subject by subject. */
export interface DeskActions
  extends DraftActions, TextActions, PictureActions, FindActions, FindingActions, ViewActions, BundleActions {
  /** Versions, states and comments. */
  readonly history: HistoryActions
  /** Files, copies and many releases at once. */
  readonly publish: PublishActions
  /** Begins a job on a folder that is chosen then, and shows it until it has ended. */
  runJob(job: FolderJob): void
  /** Opens the handbook at a rule, or at its beginning. */
  handbook(rule: string | null): void
  dialog(
    kind:
      | 'palette'
      | 'replace-many'
      | 'keys'
      | 'settings'
      | 'templates'
      | 'boilerplate'
      | 'about'
      | 'house'
      | 'directory'
      | 'author'
      | 'backups'
      | 'copies'
      | 'checks',
  ): void
}
