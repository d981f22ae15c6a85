import { z } from 'zod'
import type { DraftState } from '#domain/release/states.ts'
import type { IsoDate, Release } from '#domain/release/release.ts'

/** How a release that came in a bundle stands to the one of this machine. */
export const standings = ['new', 'same', 'theirs-newer', 'ours-newer', 'both-changed'] as const
export type Standing = (typeof standings)[number]

/** A release of an opened bundle, for the list. */
export interface BundledRelease {
  readonly id: string
  readonly headline: string
  readonly date: IsoDate | null
  readonly state: DraftState
  /** When it was saved last there (milliseconds since 1970, UTC). */
  readonly updatedAt: number
  readonly standing: Standing
  /** Places that both have written differently and somebody must decide. */
  readonly conflicts: number
  /** It lies in the bin here; taking it brings it back. */
  readonly inBin: boolean
}

/** A bundle that was opened and verified; it stays open until another is. */
export interface OpenedBundle {
  /** The file's name without its folder. */
  readonly name: string
  readonly by: string
  /** Milliseconds since 1970 (UTC). */
  readonly madeAt: number
  readonly releases: readonly BundledRelease[]
}

/** The three releases that a merge stands on. */
export interface BundledTexts {
  /** The save of this machine that was looked at; null where it has no such release. */
  readonly localBase: number | null
  /** The last one that both had; null where there is none. */
  readonly base: Release | null
  readonly ours: Release | null
  readonly theirs: Release
  readonly standing: Standing
}

/** What a person chose, by the id of the conflict. */
export const choicesSchema = z.record(z.string().max(100), z.enum(['ours', 'theirs', 'both']))

/** What came of writing a bundle; null in the place of it means that the person cancelled. */
export interface BundleWritten {
  readonly name: string
  readonly releases: number
}
