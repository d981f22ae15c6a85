import type { Imported } from '#contract/drafts.ts'

/** The files that reach the program from outside: its arguments, the system's “open with”, a second start. */
export interface OpenedFiles {
  /** Imports files, given by absolute paths, and tells the window of them. */
  open(paths: readonly string[]): void
  /** The window has put its first draft on the desk: what waits is imported now. */
  ready(): void
}

/** Holds files back until the window is ready for them, so that what was opened last is what is on the desk. */
export function openedFiles(on: {
  import(paths: readonly string[]): Promise<Imported>
  tell(imported: Imported): void
  trouble(error: unknown): void
}): OpenedFiles {
  let waiting: readonly string[] = []
  let isReady = false
  const bring = (): void => {
    const paths = waiting
    waiting = []
    if (paths.length > 0) on.import(paths).then(on.tell, on.trouble)
  }
  return {
    open(paths) {
      waiting = [...waiting, ...paths]
      if (isReady) bring()
    },
    ready() {
      isReady = true
      bring()
    },
  }
}
