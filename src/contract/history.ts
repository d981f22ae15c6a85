import { z } from 'zod'
import { slots } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { DraftState } from '#domain/release/states.ts'

/**
 * Why a moment was kept: `save` is any save, `work` one after ten minutes, `opened` what was there before the
 * first change of a session; the others are asked for by name.
 */
export const revisionReasons = [
  'opened',
  'save',
  'work',
  'named',
  'state',
  'fix-all',
  'import',
  'restore',
  'merge',
  'export',
] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** The reasons for which the window may ask; the others happen by themselves. */
export const askedReasons = ['named', 'fix-all', 'import', 'restore'] as const

/** A line of a history. Times are milliseconds since 1970 (UTC); `order` grows, whatever the clock said. */
export interface RevisionSummary {
  readonly id: string
  readonly order: number
  readonly reason: RevisionReason
  readonly note: string
  readonly by: string
  readonly at: number
  readonly state: DraftState
  /** UTF-16 units put in and taken out since the line before it. */
  readonly added: number
  readonly removed: number
  /** What is stored no longer is what was written; reading it is refused. */
  readonly damaged?: true
}

/** The release as it was. */
export interface Revision extends RevisionSummary {
  readonly draft: string
  readonly release: Release
}

/** What the self-test of a history found: whether the newest revision says what the draft says. */
export interface HistoryHealth {
  readonly sound: boolean
  readonly count: number
  /** When the newest was made; null where there is none yet. */
  readonly newestAt: number | null
}

/** What is recorded of a release. */
export const eventKinds = [
  'created',
  'duplicated',
  'imported',
  'state',
  'override',
  'embargo',
  'reopened',
  'discarded',
  'restored',
  'exported',
  'copied',
  'merged',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Something that happened to a release. Recorded once and never changed. */
export interface HistoryEvent {
  readonly order: number
  readonly kind: EventKind
  readonly detail: Readonly<Record<string, string | number | readonly string[] | null>>
  readonly note: string
  readonly by: string
  readonly at: number
}

/** The record of a release; `whole` is false where a line was changed or is missing. */
export interface HistoryRecord {
  readonly events: readonly HistoryEvent[]
  readonly whole: boolean
}

/** A place in a text by its words, not by its offset: it survives edits elsewhere. */
export const anchorSchema = z.strictObject({
  slot: z.enum(slots),
  quote: z.string().max(2000),
  /** Up to 32 UTF-16 units that stand before and after. */
  before: z.string().max(64),
  after: z.string().max(64),
})
export type Anchor = z.infer<typeof anchorSchema>

/** A remark on a passage. Those that answer it name it as their `thread`. */
export interface Comment {
  readonly id: string
  readonly thread: string | null
  readonly anchor: Anchor
  readonly body: string
  readonly by: string
  readonly at: number
  /** Who settled it and when; null while it is open. Only the first of a thread is settled. */
  readonly resolved: { readonly by: string; readonly at: number } | null
}
