import type { IsoDate, Release } from '#domain/release/release.ts'
import type { DraftState } from '#domain/release/states.ts'
import type { ImportNote } from './imports.ts'

/** A line in the list of drafts. Times are milliseconds since 1970 (UTC). */
export interface DraftSummary {
  readonly id: string
  readonly headline: string
  readonly category: string
  readonly date: IsoDate | null
  readonly state: DraftState
  /** The beginning of the body, for the list. */
  readonly excerpt: string
  /** What is stored no longer is what was written; opening it is refused. */
  readonly damaged?: true
}

/** A draft as opened. `base` counts its saves; a save must name the one it stands on. */
export interface Draft {
  readonly id: string
  readonly base: number
  readonly state: DraftState
  readonly createdAt: number
  readonly updatedAt: number
  /** Not to be published before (milliseconds since 1970, UTC); absent where there is no embargo. */
  readonly embargoUntil?: number
  /** When it was filed in the archive (milliseconds since 1970, UTC); absent on the desk. */
  readonly archivedAt?: number
  readonly release: Release
}

export interface Saved {
  readonly base: number
  readonly savedAt: number
  /** There where the change took an approved or published text back to the writer. */
  readonly state?: DraftState
}

/** What came of an import: the new drafts, and the files that were left, each with the reason. */
export interface Imported {
  readonly drafts: readonly DraftSummary[]
  readonly refused: readonly { readonly name: string; readonly code: string }[]
  /** What could not be kept of files that were imported; nothing of those that lost nothing. */
  readonly notes: readonly ImportNote[]
}
