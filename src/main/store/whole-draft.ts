import { asc, count, eq, getTableColumns, gt, isNull } from 'drizzle-orm'
import { nextTurn, restored, sealed, wholeRow } from './draft-rows.ts'
import type { DraftRow } from './draft-rows.ts'
import { summaryColumns } from './draft-summary.ts'
import { plainOf, putRevisionBack } from './revision-rows.ts'
import type { RevisionFacts } from './revision-rows.ts'
import { sha256 } from './row-hash.ts'
import { read } from './store.ts'
import type { Queries, Store } from './store.ts'
import { archived, comments, drafts, events, exceptions, revisions } from './tables.ts'

export type ExceptionRow = typeof exceptions.$inferSelect

/** Everything that a store knows of a draft, without the numbers that only mean something within it. */
export interface WholeDraft {
  readonly draft: Pick<
    DraftRow,
    | 'id'
    | 'base'
    | 'state'
    | 'createdAt'
    | 'updatedAt'
    | 'discardedAt'
    | 'embargoUntil'
    | 'archivedAt'
    | 'turn'
    | 'release'
  >
  /** By which the archive knows it; null where it was not imported there. */
  readonly contentSha256: string | null
  /** The first first, each with its stored form. */
  readonly revisions: readonly (RevisionFacts & { readonly text: string })[]
  readonly events: readonly Omit<typeof events.$inferSelect, 'number' | 'draft'>[]
  readonly comments: readonly Omit<typeof comments.$inferSelect, 'number' | 'draft'>[]
  readonly exceptions: readonly Omit<ExceptionRow, 'draft'>[]
}

/** How many drafts there are, in the bin and in the archive, too. */
export function countDrafts(store: Store): number {
  return read(store, (queries) => queries.select({ drafts: count() }).from(drafts).get()?.drafts ?? 0)
}

/** The turn of the last change in the store; 0 in an empty one. */
export function lastTurn(store: Store): number {
  return read(store, nextTurn) - 1
}

/** The ids of the drafts after this one, bin and archive too, in the order of their ids. */
export function draftIdsAfter(store: Store, id: string, most: number): readonly string[] {
  return read(store, (queries) =>
    queries
      .select({ id: drafts.id })
      .from(drafts)
      .where(gt(drafts.id, id))
      .orderBy(asc(drafts.id))
      .limit(most)
      .all()
      .map((row) => row.id),
  )
}

/**
 * Everything of a draft. Refuses `not-found`, and `store-damaged` where the draft itself no longer says what was
 * written; a damaged revision is left out and counted.
 */
export function readWhole(
  store: Store,
  id: string,
): { readonly whole: WholeDraft; readonly damaged: number } {
  return read(store, () =>
    // One look: another process may be saving.
    store.queries.transaction((queries) => {
      const {
        headline: _h,
        category: _c,
        date: _d,
        excerpt: _e,
        releaseSha256: _s,
        rowSha256: _r,
        ...draft
      } = wholeRow(queries, id)
      const rows = queries
        .select()
        .from(revisions)
        .where(eq(revisions.draft, id))
        .orderBy(asc(revisions.number))
        .all()
      const readable = rows.flatMap((row) => {
        const text = plainOf(queries, row)
        const { reason, note, by, at, base, state, added, removed } = row
        return text === null ? [] : [{ id: row.id, reason, note, by, at, base, state, added, removed, text }]
      })
      const { number: _en, draft: _ed, ...eventColumns } = getTableColumns(events)
      const { number: _cn, draft: _cd, ...commentColumns } = getTableColumns(comments)
      const { draft: _xd, ...exceptionColumns } = getTableColumns(exceptions)
      const mark = queries.select().from(archived).where(eq(archived.draft, id)).get()
      const whole: WholeDraft = {
        draft,
        contentSha256: mark?.contentSha256 ?? null,
        revisions: readable,
        events: queries
          .select(eventColumns)
          .from(events)
          .where(eq(events.draft, id))
          .orderBy(asc(events.number))
          .all(),
        comments: queries
          .select(commentColumns)
          .from(comments)
          .where(eq(comments.draft, id))
          .orderBy(asc(comments.number))
          .all(),
        exceptions: queries.select(exceptionColumns).from(exceptions).where(eq(exceptions.draft, id)).all(),
      }
      return { whole, damaged: rows.length - readable.length }
    }),
  )
}

/**
 * Puts a draft into a store with everything that belongs to it; false where the store has a draft of this id,
 * which is then left as it is. Its place in the list is `turn` places on. Refuses `store-damaged` for a
 * release that is none, and `store-newer`.
 */
export function addWhole(queries: Queries, whole: WholeDraft, turn: number): boolean {
  const { draft } = whole
  const { id, release: text } = draft
  if (queries.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, id)).get()) return false
  const summary = summaryColumns(restored(text))
  const row = { ...draft, ...summary, releaseSha256: sha256(text), rowSha256: '', turn: draft.turn + turn }
  queries.insert(drafts).values(sealed(row)).run()
  if (whole.contentSha256 !== null) {
    queries
      .insert(archived)
      .values({ contentSha256: whole.contentSha256, draft: id })
      .onConflictDoNothing()
      .run()
  }
  for (const { text: kept, ...facts } of whole.revisions) putRevisionBack(queries, id, facts, kept)
  for (const event of whole.events)
    queries
      .insert(events)
      .values({ ...event, draft: id })
      .run()
  for (const comment of whole.comments)
    queries
      .insert(comments)
      .values({ ...comment, draft: id })
      .run()
  for (const exception of whole.exceptions) {
    queries
      .insert(exceptions)
      .values({ ...exception, draft: id })
      .onConflictDoNothing()
      .run()
  }
  return true
}

/** The exceptions of the whole office, as they are stored. */
export function officeExceptions(store: Store): readonly ExceptionRow[] {
  return read(store, (queries) => queries.select().from(exceptions).where(isNull(exceptions.draft)).all())
}

/** Puts exceptions of the whole office back; those that are there stay. */
export function addOfficeExceptions(queries: Queries, rows: readonly ExceptionRow[]): void {
  for (const row of rows) queries.insert(exceptions).values(row).onConflictDoNothing().run()
}
