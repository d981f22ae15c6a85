import { z } from 'zod'
import type { IsoDate } from '#domain/release/release.ts'
import type { DraftState } from '#domain/release/states.ts'

/** What is looked for on the desk, and what is to stand in its place; `exact` as in the find bar. */
export const replaceSchema = z.strictObject({
  query: z.string().min(1).max(200),
  text: z.string().max(1000),
  exact: z.boolean(),
})
export type Replace = z.infer<typeof replaceSchema>

/** As many releases are looked through and changed at a time; a desk has a few dozen. */
export const mostReplaced = 500

/** A release on the desk in which something would be replaced. */
export interface ReplaceableRelease {
  readonly id: string
  /** The save that was looked at: what was changed since is not replaced in. */
  readonly base: number
  readonly headline: string
  readonly date: IsoDate | null
  readonly state: DraftState
  readonly places: number
  /** The first places: the stretch in its whole passage, in UTF-16 units. */
  readonly samples: readonly { readonly passage: string; readonly start: number; readonly end: number }[]
}

/** What replacing over the desk would change. */
export interface ReplacePreview {
  /** The last one touched first. */
  readonly releases: readonly ReplaceableRelease[]
  /** Places that are left because replacing them would cut a letter. */
  readonly cut: number
}

/** What replacing over the desk has changed. */
export interface Replaced {
  readonly releases: number
  readonly places: number
  /** Headlines of those that were changed or taken away since they were looked at: nothing was done to them. */
  readonly left: readonly string[]
}
