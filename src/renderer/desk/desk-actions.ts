import type { Imported } from '#contract/contract.ts'
import type { Settings } from '#contract/settings.ts'
import type { Slot } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { Finding, Fix } from '#domain/rules/rule.ts'
import type { FolderJob } from '../archive/job-outcome.ts'
import type { BlockCommand } from '../editor/blocks/block-commands.ts'
import type { TextCommand } from '../editor/editor-handle.ts'
import type { HistoryActions } from '../history/history-actions.ts'
import type { PublishActions } from '../publish/publish-actions.ts'

/** What commands may do; the desk provides it. */
export interface DeskActions {
  newDraft(): void
  /** Begins a draft that says this already: a template, filled in as far as it can be. */
  beginFrom(release: Release): void
  importFiles(): void
  openSample(): void
  /** Moves what was opened as the sample to the bin. */
  removeSamples(): void
  duplicate(): void
  discard(): void
  /** New drafts have come from files. */
  imported(imported: Imported): void
  text(command: TextCommand): void
  link(): void
  /** Asks for picture files and puts them in at the caret. */
  choosePictures(): void
  /** Puts picture files in, at a point of the window or at the caret. */
  putPictures(files: readonly File[], at?: { readonly x: number; readonly y: number }): void
  /** Asks how large a table is to be. */
  askTable(): void
  inBlock(command: BlockCommand): void
  /** Opens the bar that finds in the release, with a second field to replace. */
  find(replacing: boolean): void
  goToLine(): void
  /** Reads the selection, or the word before the caret, as the other keyboard layout would have typed it. */
  rescueLayout(): void
  focusSlot(slot: Slot): void
  nextFinding(step: 1 | -1): void
  openCard(): void
  goTo(finding: Finding, focus: boolean): void
  fix(finding: Finding, goOn: boolean, fix?: Fix): void
  /** Applies the first fix of the current finding, or passes it by, and goes on to the next. */
  fixCurrent(): void
  /** The findings on screen are new: a walk through them goes on. */
  checked(): void
  /** Shows what a bulk fix would change: of one rule, or of all. */
  fixAllSafe(rule?: string): void
  /** Applies the safe fixes of these findings as one step. */
  fixNow(findings: readonly Finding[]): void
  showSide(side: Settings['side']): void
  /** Versions, states and comments. */
  readonly history: HistoryActions
  /** Files, copies and many releases at once. */
  readonly publish: PublishActions
  toggleDrafts(): void
  zoom(step: 1 | -1 | 0): void
  nextTheme(): void
  nextLanguage(): void
  toggleTypewriter(): void
  /** Hides everything but the page, or brings it back. */
  toggleFocus(): void
  changeSettings(part: Partial<Settings>): void
  nextPane(step: 1 | -1): void
  /** Begins a job on a folder that is chosen then, and shows it until it has ended. */
  runJob(job: FolderJob): void
  /** Puts the keyboard into the field that searches every release. */
  searchAll(): void
  dialog(
    kind:
      | 'palette'
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
  /** Saves, and asks which releases go to another machine. */
  sendBundle(): void
  /** Has a bundle chosen, verifies it and shows what is in it. */
  openBundle(): void
  handbook(rule: string | null): void
}
