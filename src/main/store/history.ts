import { and, count, desc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { HistoryHealth, Revision, RevisionReason, RevisionSummary } from '#contract/history.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { columnsOf, restored, wholeRow } from './draft-rows.ts'
import type { DraftColumns } from './draft-rows.ts'
import { recordEvent } from './events.ts'
import { removeIdleKeyframes } from './keyframes.ts'
import { authorIn } from './papers.ts'
import {
  addRevision,
  asRevisionSummary,
  newestRevision,
  plainOf,
  renameReason,
  revisionRow,
} from './revision-rows.ts'
import { sha256 } from './row-hash.ts'
import { read, write } from './store.ts'
import type { Queries, Session, Store } from './store.ts'
import { drafts, revisions } from './tables.ts'
import { superfluous } from './thinning.ts'

/** After this much work a save is kept for longer than the day, in milliseconds. */
const stretchOfWork = 10 * 60 * 1000

/**
 * The revisions of a draft, the newest first: that one and those that say more than that there was a save
 * (`moments`), or every save (`all`).
 * Refuses `not-found`.
 */
export function listHistory(
  store: Store,
  draft: string,
  which: 'moments' | 'all' = 'moments',
): readonly RevisionSummary[] {
  const { content: _content, ...columns } = getTableColumns(revisions)
  return read(store, (queries) => {
    const rows = queries
      .select(columns)
      .from(revisions)
      .where(eq(revisions.draft, draft))
      .orderBy(desc(revisions.number))
      .all()
    if (rows.length === 0) columnsOf(queries, draft)
    const summaries = rows.map(asRevisionSummary)
    return which === 'all' ? summaries : withoutSaves(summaries)
  })
}

/** A release as it was. Refuses `not-found`, and `store-damaged` where it no longer is what was written. */
export function readRevision(store: Store, id: string): Revision {
  return read(store, (queries) => {
    const row = revisionRow(queries, id)
    const text = plainOf(queries, row)
    if (text === null) throw new RefusalError('store-damaged')
    return { ...asRevisionSummary(row), draft: row.draft, release: restored(text) }
  })
}

/** Keeps a draft as it is saved now, under a name or before something large. Refuses `not-found`. */
export function keepMoment(
  store: Store,
  draft: string,
  reason: RevisionReason,
  note: string,
): RevisionSummary {
  return write(store, (queries) => keepIn(store, queries, draft, reason, note))
}

/** The same, within a transaction. */
export function keepIn(
  store: Store,
  queries: Queries,
  draft: string,
  reason: RevisionReason,
  note: string,
): RevisionSummary {
  const { release: text, ...row } = wholeRow(queries, draft)
  const at = store.now()
  const kept = addRevision(queries, row, { text, reason, note, by: authorIn(queries), at })
  store.sessions.set(draft, { changed: true, keptAt: at })
  return asRevisionSummary(kept)
}

/** Keeps a release as it was handed out, and records it. Refuses `not-found`. */
export function keepExport(
  store: Store,
  draft: string,
  release: Release,
  what: { readonly format: string; readonly name: string },
): void {
  const text = writeStoredForm(release)
  write(store, (queries) => {
    const row = columnsOf(queries, draft)
    const moment = { note: what.name, by: authorIn(queries), at: store.now() }
    addRevision(queries, row, { ...moment, text, reason: 'export' })
    recordEvent(store, queries, draft, 'exported', { ...what, sha256: sha256(text) })
    // The newest revision always is what the draft says.
    if (row.releaseSha256 !== sha256(text)) keepIn(store, queries, draft, 'save', '')
  })
}

/**
 * Keeps what a save is about to write over, where no revision does yet, and marks what was there before the
 * first change of a session. The bytes of a damaged draft are not kept as if they were its text.
 */
export function keepBefore(store: Store, queries: Queries, row: DraftColumns): void {
  const session = store.sessions.get(row.id)
  const newest = newestRevision(queries, row.id)
  if (newest?.releaseSha256 === row.releaseSha256) {
    if (!session?.changed && newest.reason === 'save') renameReason(queries, newest, 'opened')
    return
  }
  const found = queries.select({ text: drafts.release }).from(drafts).where(eq(drafts.id, row.id)).get()
  if (!found || sha256(found.text) !== row.releaseSha256 || isEmpty(found.text)) return
  const moment = { text: found.text, reason: 'opened', note: '', by: authorIn(queries) } as const
  addRevision(queries, row, { ...moment, at: row.updatedAt })
}

/** Keeps what a save has written; gives the session as it is once the transaction is done. */
export function keepAfter(store: Store, queries: Queries, row: DraftColumns, text: string): Session {
  const at = row.updatedAt
  const session = store.sessions.get(row.id)
  const keptAt = session?.changed ? session.keptAt : at
  // A clock that was set back counts as time gone by, too.
  const worked = Math.abs(at - keptAt) >= stretchOfWork
  addRevision(queries, row, { text, reason: worked ? 'work' : 'save', note: '', by: authorIn(queries), at })
  if (!session?.changed) thin(queries, row.id, at)
  return { changed: true, keptAt: worked ? at : keptAt }
}

/** Whether the history of a draft does what it is there for: its newest revision says what the draft says. */
export function historyHealth(store: Store, draft: string): HistoryHealth {
  return read(store, (queries) => {
    const { release } = wholeRow(queries, draft)
    const newest = newestRevision(queries, draft)
    const total = queries.select({ count: count() }).from(revisions).where(eq(revisions.draft, draft)).get()
    // A draft that was never changed has no revision yet, and needs none.
    const sound = newest ? plainOf(queries, newest) === release : columnsOf(queries, draft).base === 0
    return { sound, count: total?.count ?? 0, newestAt: newest?.at ?? null }
  })
}

/** Removes the revisions of a draft that nobody will miss. */
function thin(queries: Queries, draft: string, now: number): void {
  const { number, reason, at } = revisions
  const kept = queries.select({ number, reason, at }).from(revisions).where(eq(revisions.draft, draft)).all()
  const gone = superfluous(kept, now)
  for (let from = 0; from < gone.length; from += 500) {
    queries
      .delete(revisions)
      .where(and(eq(revisions.draft, draft), inArray(number, gone.slice(from, from + 500))))
      .run()
  }
  if (gone.length > 0) removeIdleKeyframes(queries, draft)
}

// What was typed in between belongs to the line after it.
function withoutSaves(newestFirst: readonly RevisionSummary[]): RevisionSummary[] {
  const shown: RevisionSummary[] = []
  let added = 0
  let removed = 0
  for (let index = newestFirst.length - 1; index >= 0; index--) {
    const line = newestFirst[index]
    if (!line) continue
    added += line.added
    removed += line.removed
    if (line.reason === 'save' && index > 0) continue
    shown.push({ ...line, added, removed })
    added = 0
    removed = 0
  }
  return shown.reverse()
}

function isEmpty(text: string): boolean {
  const { headline, abstract, body } = restored(text)
  return headline === '' && abstract === '' && body.length === 0
}
