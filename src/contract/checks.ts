import { z } from 'zod'
import type { IsoDate } from '#domain/release/release.ts'

/** What came of checking everything. */
export interface ArchiveChecked {
  /** Checked now. */
  readonly checked: number
  /** Not checked again: neither the text nor the rules have changed since. */
  readonly unchanged: number
  /** Could not be checked: what is stored no longer is what was written. */
  readonly damaged: number
  /** Stopped before the end; the next run goes on from there. */
  readonly cancelled: boolean
}

/** Findings of a month (`YYYY-MM`, empty without a date), of a category, or of everything. */
export interface CheckSum {
  readonly name: string
  readonly releases: number
  readonly withFindings: number
  readonly findings: number
}

/** What the checks have found so far over everything outside the bin. */
export interface CheckStatistics {
  readonly total: Omit<CheckSum, 'name'>
  /** Releases that are new, changed, or were checked by other rules. */
  readonly unchecked: number
  /** When something was checked last (milliseconds since 1970, UTC); null where nothing was. */
  readonly latest: number | null
  /** The most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly findings: number; readonly releases: number }[]
  /** The earliest first. */
  readonly months: readonly CheckSum[]
  readonly categories: readonly CheckSum[]
}

/** Which of the releases with findings are wanted. */
export const checkFilterSchema = z.strictObject({
  rule: z.string().max(100).optional(),
  level: z.enum(['error', 'warning', 'advice']).optional(),
  /** Of the Common Era. */
  year: z.int().min(0).max(9999).optional(),
  category: z.string().max(200).optional(),
  /** How many to pass over. */
  after: z.int().min(0).max(1_000_000),
  limit: z.int().min(1).max(200),
})
export type CheckFilter = z.infer<typeof checkFilterSchema>

/** A release in which something was found. */
export interface CheckedRelease {
  readonly id: string
  readonly headline: string
  readonly date: IsoDate | null
  readonly category: string
  readonly errors: number
  readonly warnings: number
  readonly advice: number
  readonly archived: boolean
}

/** A word that the office writes in more than one way. */
export interface SpellingGroup {
  /** The way in which it is written most often, and how often. */
  readonly usual: string
  readonly count: number
  /** The most frequent first. */
  readonly others: readonly { readonly form: string; readonly count: number }[]
}

/** What was found when the office's spellings were counted; null in the place of `at` means never. */
export interface HouseSpellings {
  readonly at: number | null
  readonly releases: number
  readonly groups: readonly SpellingGroup[]
  readonly cancelled: boolean
}

/** Releases that say nearly the same, the newest first. */
export interface NearDuplicates {
  readonly at: number | null
  readonly releases: number
  readonly groups: readonly (readonly {
    readonly id: string
    readonly headline: string
    readonly date: IsoDate | null
    /** How much of the text is that of the first, from 0 to 1. */
    readonly likeness: number
  }[])[]
  readonly cancelled: boolean
}
