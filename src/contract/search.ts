import { z } from 'zod'
import { draftStates } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import type { IsoDate } from '#domain/release/release.ts'
import type { Snippet } from '#domain/search/snippet.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What a search may ask of the checks. */
export const findingsFilters = ['errors', 'any', 'none', 'unchecked'] as const
export type FindingsFilter = (typeof findingsFilters)[number]

/** A search: parts between blanks must all be there, "in quotes" as a phrase, -so none; empty finds everything. */
export const searchSchema = z.strictObject({
  query: z.string().max(1000),
  limit: z.int().min(1).max(500),
  /** The days of the date line, both included. */
  from: isoDate.optional(),
  to: isoDate.optional(),
  state: z.enum(draftStates).optional(),
  category: z.string().max(200).optional(),
  /** What lies in the archive, or what does not; both where it is absent. */
  place: z.enum(['desk', 'archive']).optional(),
  /** What the checks found: something that must be mended, anything, nothing, or that they have yet to run. */
  findings: z.enum(findingsFilters).optional(),
  /** False leaves the total out where counting would take longer than finding. */
  counted: z.boolean().optional(),
})
export type Search = z.infer<typeof searchSchema>

/** The same, for its total alone. */
export const countSchema = searchSchema.omit({ limit: true, counted: true })

/** A release that was found. Those with everything in the headline come first, then the newest. */
export interface SearchHit {
  readonly id: string
  readonly headline: string
  readonly date: IsoDate | null
  readonly category: string
  readonly state: DraftState
  /** Where in the headline, and where in the text; `marks` are pairs of UTF-16 offsets. */
  readonly headlineMarks: Snippet['marks']
  readonly snippet: Snippet
  /** It lies in the archive. */
  readonly archived?: true
}

export interface SearchResult {
  /** How many there are in all; null where there are more than these and they were not to be counted. */
  readonly total: number | null
  readonly hits: readonly SearchHit[]
  /** So many drafts are not in the index yet: there may be more to find. Absent where it has all. */
  readonly behind?: number
}
