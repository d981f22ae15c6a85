import { randomUUID } from 'node:crypto'
import { count, desc, eq } from 'drizzle-orm'
import type { RevisionReason, RevisionSummary } from '#contract/history.ts'
import { RefusalError } from '#contract/refusals.ts'
import { changeSize } from '#domain/history/change-size.ts'
import { passages } from '#domain/release/passages.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import type { DraftColumns } from './draft-rows.ts'
import { readPlain, startKeyframe } from './keyframes.ts'
import { notePictures } from './pictures/pictures.ts'
import { applied, difference } from './revision-content.ts'
import { rowHash, sha256 } from './row-hash.ts'
import type { Queries } from './store.ts'
import { revisions } from './tables.ts'

export type RevisionRow = typeof revisions.$inferSelect

/** How many revisions stand on one keyframe: a damaged one costs no more. */
const perKeyframe = 50
/** A difference of more bytes than this, and than a sixteenth of its keyframe, begins another keyframe. */
const smallDifference = 2048

/** What is kept of a moment. */
export interface Moment {
  /** The stored form. */
  readonly text: string
  readonly reason: RevisionReason
  readonly note: string
  readonly by: string
  readonly at: number
}

/** The newest revision of a draft. */
export function newestRevision(queries: Queries, draft: string): RevisionRow | undefined {
  return queries
    .select()
    .from(revisions)
    .where(eq(revisions.draft, draft))
    .orderBy(desc(revisions.number))
    .limit(1)
    .get()
}

/** Keeps a moment of a draft. */
export function addRevision(queries: Queries, draft: DraftColumns, moment: Moment): RevisionRow {
  const newest = newestRevision(queries, draft.id)
  const text = Buffer.from(moment.text)
  notePictures(queries, draft.id, moment.text)
  const placed = place(queries, draft.id, text, newest)
  const row = sealed({
    id: randomUUID(),
    draft: draft.id,
    reason: moment.reason,
    note: moment.note,
    by: moment.by,
    at: moment.at,
    base: draft.base,
    state: draft.state,
    ...changeSize(wordsOf(newest ? plainOf(queries, newest, 'remembered') : null), wordsOf(moment.text)),
    releaseSha256: sha256(moment.text),
    ...placed,
  })
  return queries.insert(revisions).values(row).returning().get()
}

/** What is known of a revision besides its text. */
export type RevisionFacts = Pick<
  RevisionRow,
  'id' | 'reason' | 'note' | 'by' | 'at' | 'base' | 'state' | 'added' | 'removed'
>

/** Puts back a revision that was taken out with everything, behind those that the draft has. */
export function putRevisionBack(queries: Queries, draft: string, facts: RevisionFacts, text: string): void {
  notePictures(queries, draft, text)
  const placed = place(queries, draft, Buffer.from(text), newestRevision(queries, draft))
  const row = sealed({ ...facts, draft, releaseSha256: sha256(text), ...placed })
  queries.insert(revisions).values(row).run()
}

/** The stored form that a revision keeps; null where what is stored no longer is what was written. */
export function plainOf(
  queries: Queries,
  row: RevisionRow,
  from: 'disk' | 'remembered' = 'disk',
): string | null {
  if (!isIntact(row)) return null
  const keyframe = readPlain(queries, row.keyframe, from)
  if (keyframe === null) return null
  try {
    const text = applied(row, keyframe).toString('utf8')
    return sha256(text) === row.releaseSha256 ? text : null
  } catch {
    return null
  }
}

/** Gives a kept moment a better reason. */
export function renameReason(queries: Queries, row: RevisionRow, reason: RevisionReason): void {
  const { rowSha256 } = sealed({ ...row, reason })
  queries.update(revisions).set({ reason, rowSha256 }).where(eq(revisions.number, row.number)).run()
}

/** A row as the window sees it in the list. */
export function asRevisionSummary(row: Omit<RevisionRow, 'content'>): RevisionSummary {
  const { id, number, reason, note, by, at, state, added, removed } = row
  const damaged = isIntact(row) ? {} : ({ damaged: true } as const)
  return { id, order: number, reason, note, by, at, state, added, removed, ...damaged }
}

/** The row of a revision. Refuses `not-found`. */
export function revisionRow(queries: Queries, id: string): RevisionRow {
  const row = queries.select().from(revisions).where(eq(revisions.id, id)).get()
  if (!row) throw new RefusalError('not-found')
  return row
}

function place(
  queries: Queries,
  draft: string,
  text: Buffer,
  newest: RevisionRow | undefined,
): Pick<RevisionRow, 'keyframe' | 'prefix' | 'suffix' | 'content'> {
  const keyframe = newest && crowd(queries, newest.keyframe) < perKeyframe ? newest.keyframe : null
  const plain = keyframe && readPlain(queries, keyframe, 'remembered')
  if (keyframe && plain) {
    const found = difference(text, plain)
    if (found.content.length <= Math.max(smallDifference, plain.length / 16)) {
      return { keyframe, ...found }
    }
  }
  return { keyframe: startKeyframe(queries, draft, text), ...difference(text, text) }
}

function crowd(queries: Queries, keyframe: string): number {
  const found = queries
    .select({ revisions: count() })
    .from(revisions)
    .where(eq(revisions.keyframe, keyframe))
    .get()
  return found?.revisions ?? 0
}

function sealed<Row extends Omit<RevisionRow, 'number' | 'rowSha256' | 'content'>>(
  row: Row,
): Row & { rowSha256: string } {
  return { ...row, rowSha256: hashOf(row) }
}

function isIntact(row: Omit<RevisionRow, 'content'>): boolean {
  return hashOf(row) === row.rowSha256
}

function hashOf(row: Omit<RevisionRow, 'number' | 'rowSha256' | 'content'>): string {
  const { id, draft, reason, note, by, at, base, state, added, removed } = row
  const { releaseSha256, keyframe, prefix, suffix } = row
  return rowHash([
    id,
    draft,
    reason,
    note,
    by,
    at,
    base,
    state,
    added,
    removed,
    releaseSha256,
    keyframe,
    prefix,
    suffix,
  ])
}

function wordsOf(text: string | null): string {
  const reading = text === null ? null : readStoredForm(text)
  if (!reading?.ok) return ''
  return passages(reading.release)
    .map((passage) => passage.text)
    .join('\n')
}
