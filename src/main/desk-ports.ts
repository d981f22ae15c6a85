import type { Recovery } from '#contract/backups.ts'
import type { About } from '#contract/about.ts'
import type { Notice } from '#contract/bridge.ts'
import type { ExportFormat } from '#contract/publish.ts'
import type { Store } from './store/store.ts'

/** What a folder is chosen for: the whole archive in or out, releases in several formats, backups a second time. */
export type FolderUse = 'import' | 'export' | 'restore' | 'publish' | 'backups'

/** What files are chosen for: releases to be imported, or pictures to be put into one. */
export type FileUse = 'bundle' | 'releases' | 'pictures'

/** What the desk asks of the machine it runs on. Electron answers in the window; tests answer by themselves. */
export interface DeskPorts {
  /** Shows the dialog for opening; the paths chosen, none when the person cancelled. */
  chooseFiles(what: FileUse): Promise<readonly string[]>
  /** Shows the dialog for choosing a folder; its path, null when the person cancelled. */
  chooseFolder(why: FolderUse): Promise<string | null>
  /**
   * Shows the dialog for saving, with the name proposed: the path chosen, null when the person cancelled.
   * The dialog asks before it gives the name of a file that is there.
   */
  chooseExportFile(name: string, format: ExportFormat): Promise<string | null>
  /** Shows the dialog for saving the directory as a CSV table, as `chooseExportFile` does. */
  chooseTableFile(): Promise<string | null>
  /** Shows the dialog for saving a bundle, as `chooseExportFile` does for an export. */
  chooseBundleTarget(name: string): Promise<string | null>
  /** Prints a whole HTML document on A4, as the browser does it. Throws where it cannot. */
  printPdf(html: string): Promise<Uint8Array>
  /** Puts text, and its rich form if there is one, on the clipboard. */
  copy(copied: { readonly text: string; readonly html?: string | undefined }): void | Promise<void>
  /** What the desk runs on. */
  about(): Omit<About, 'store'>
  /** Writes into the log what no person could act on. */
  log(happened: string, error: unknown): void
  /** Tells the window something unasked. */
  tell(notice: Notice): void
  /** The window has saved everything and may be closed. */
  settled(): void
  /** The window holds text that could not be saved: it must stay. */
  unsettled(): void
}

/** What a desk is made of. */
export interface DeskOptions {
  readonly store: Store
  readonly ports: DeskPorts
  /** The folder of what comes with the program: fonts and the sample release. */
  readonly resources: string
  /** What opening the store had to bring back. */
  readonly recovery?: Recovery | null
}
