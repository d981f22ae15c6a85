import type { ImportNote } from './imports.ts'

/** How far something is that takes a while. */
export interface Progress {
  readonly done: number
  readonly total: number
  /** Of late; 0 until there is something to go by. */
  readonly perSecond: number
  /** Null until there is something to go by. */
  readonly secondsLeft: number | null
}

/** What the desk can be busy with for longer than a moment; one at a time. */
export const jobs = [
  'import',
  'export',
  'restore',
  'publish',
  'check',
  'spellings',
  'near-duplicates',
  'people',
] as const
export type Job = (typeof jobs)[number]

/** What came of taking everything out. `damaged` drafts and revisions are not in the folder. */
export interface ArchiveExported {
  /** The folder's name without the folders it lies in. */
  readonly name: string
  readonly releases: number
  readonly damaged: number
  readonly cancelled: boolean
}

/** What came of bringing everything back. */
export interface ArchiveRestored {
  readonly added: number
  /** The store has them already; they were left as they are. */
  readonly there: number
  /** Files that are missing, were changed, or are no releases; at most the first thousand. */
  readonly refusedFiles: readonly string[]
  readonly refused: number
  readonly cancelled: boolean
}

/** What came of importing a folder into the archive. The lists have at most the first thousand. */
export interface ArchiveImported {
  /** New in the archive. */
  readonly added: number
  /** Was there already, by content. */
  readonly known: number
  /** Could not be read, each with the code of its refusal. */
  readonly refused: number
  readonly refusedFiles: readonly { readonly name: string; readonly code: string }[]
  /** What could not be kept of those that were added. */
  readonly notes: readonly ImportNote[]
  /** Lay in the folder and hold no release by their names. */
  readonly others: number
  readonly otherFiles: readonly string[]
  /** Stopped before the end; what was added stays, and the next import goes on from there. */
  readonly cancelled: boolean
}
