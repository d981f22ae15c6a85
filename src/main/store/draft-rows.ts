import { randomUUID } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import type { Draft, DraftSummary } from '#contract/drafts.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import { readStoredForm, writeStoredForm } from '#domain/release/stored-form.ts'
import { forgetResult } from './check-results.ts'
import { summaryColumns } from './draft-summary.ts'
import { rowHash, sha256 } from './row-hash.ts'
import type { Queries } from './store.ts'
import { drafts, searchProgress } from './tables.ts'

/** A row without the release itself. */
export type DraftColumns = Omit<typeof drafts.$inferSelect, 'release'>
export type DraftRow = typeof drafts.$inferSelect

/** All columns but the release, for lists. */
export const draftColumns = {
  id: drafts.id,
  base: drafts.base,
  state: drafts.state,
  headline: drafts.headline,
  category: drafts.category,
  date: drafts.date,
  excerpt: drafts.excerpt,
  releaseSha256: drafts.releaseSha256,
  rowSha256: drafts.rowSha256,
  createdAt: drafts.createdAt,
  updatedAt: drafts.updatedAt,
  discardedAt: drafts.discardedAt,
  embargoUntil: drafts.embargoUntil,
  archivedAt: drafts.archivedAt,
  turn: drafts.turn,
}

/**
 * The release of a stored form. Refuses `store-damaged` where it is not one, and `store-newer` where a later
 * version wrote it: another machine may share the file.
 */
export function restored(text: string): Release {
  const reading = readStoredForm(text)
  if (reading.ok) return reading.release
  const { reason } = reading.refusal
  throw new RefusalError(reason === 'newer-version' ? 'store-newer' : 'store-damaged')
}

/** A new row, after every change so far. */
export function newRow(queries: Queries, release: Release, at: number): DraftRow {
  return rowAt(nextTurn(queries), release, at)
}

/** A new row in a place of its own; many are made at once only with this. */
export function rowAt(turn: number, release: Release, at: number): DraftRow {
  const text = writeStoredForm(release)
  return sealed({
    id: randomUUID(),
    base: 0,
    state: 'draft',
    ...summaryColumns(release),
    release: text,
    releaseSha256: sha256(text),
    rowSha256: '',
    createdAt: at,
    updatedAt: at,
    discardedAt: null,
    embargoUntil: null,
    archivedAt: null,
    turn,
  })
}

/** The row with the hash of what it now says. */
export function sealed<Row extends DraftColumns>(row: Row): Row {
  return { ...row, rowSha256: hashOf(row) }
}

/** Whether a row still says what was written; the release itself is not looked at. */
export function isIntact(row: DraftColumns): boolean {
  return hashOf(row) === row.rowSha256
}

/** The place after every change so far, also after those to drafts that have been erased since. */
export function nextTurn(queries: Queries): number {
  const last = queries
    .select({ turn: max(drafts.turn) })
    .from(drafts)
    .get()
  const indexed = queries.select({ turn: searchProgress.turn }).from(searchProgress).get()
  return Math.max(last?.turn ?? 0, indexed?.turn ?? 0) + 1
}

/** The row of a draft, read and verified whole. Refuses `not-found` and `store-damaged`. */
export function wholeRow(queries: Queries, id: string): DraftRow {
  const row = queries.select().from(drafts).where(eq(drafts.id, id)).get()
  if (!row) throw new RefusalError('not-found')
  if (!isIntact(row) || sha256(row.release) !== row.releaseSha256) {
    throw new RefusalError('store-damaged', row.headline)
  }
  return row
}

/** The row of a draft without its release, whatever it says. Refuses `not-found`. */
export function anyColumnsOf(queries: Queries, id: string): DraftColumns {
  const row = queries.select(draftColumns).from(drafts).where(eq(drafts.id, id)).get()
  if (!row) throw new RefusalError('not-found')
  return row
}

/** The row of a draft without its release. Refuses `not-found` and `store-damaged`. */
export function columnsOf(queries: Queries, id: string): DraftColumns {
  const row = anyColumnsOf(queries, id)
  if (!isIntact(row)) throw new RefusalError('store-damaged', row.headline)
  return row
}

/** A row as the window sees it in the list. */
export function asSummary(row: DraftColumns): DraftSummary {
  const { id, headline, category, date, state, excerpt } = row
  return { id, headline, category, date, state, excerpt, ...(!isIntact(row) && { damaged: true }) }
}

/** Changes a row: its hash and its place in the list follow, and what was found in it no longer holds. */
export function changeRow(
  queries: Queries,
  row: DraftColumns,
  changes: Partial<DraftColumns>,
  content: { readonly release?: string } = {},
): DraftColumns {
  const changed = sealed({ ...row, ...changes, turn: nextTurn(queries) })
  queries
    .update(drafts)
    .set({ ...changed, ...content })
    .where(eq(drafts.id, row.id))
    .run()
  forgetResult(queries, row.id)
  return changed
}

/** The line of a draft in the list. */
export function summaryOf({ id, state, release }: Draft): DraftSummary {
  return { id, ...summaryColumns(release), state }
}

/** A row as the window opens it. */
export function asDraft(row: DraftRow): Draft {
  const { id, base, state, createdAt, updatedAt, embargoUntil, archivedAt } = row
  const embargo = embargoUntil === null ? {} : { embargoUntil }
  const archive = archivedAt === null ? {} : { archivedAt }
  return { id, base, state, createdAt, updatedAt, ...embargo, ...archive, release: restored(row.release) }
}

function hashOf(row: DraftColumns): string {
  return rowHash([
    row.id,
    row.base,
    row.state,
    row.headline,
    row.category,
    row.date,
    row.excerpt,
    row.releaseSha256,
    row.createdAt,
    row.updatedAt,
    row.discardedAt,
    row.turn,
    // Absent where there is none, because the first stores had no such columns.
    ...(row.embargoUntil === null ? [] : [row.embargoUntil]),
    ...(row.archivedAt === null ? [] : ['archived', row.archivedAt]),
  ])
}
