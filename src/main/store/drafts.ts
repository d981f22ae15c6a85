import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Draft, DraftSummary, Saved } from '#contract/drafts.ts'
import { RefusalError } from '#contract/refusals.ts'
import { emptyRelease } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { isSettled } from '#domain/release/states.ts'
import {
  anyColumnsOf,
  asDraft,
  asSummary,
  changeRow,
  columnsOf,
  draftColumns,
  isIntact,
  newRow,
  restored,
  wholeRow,
} from './draft-rows.ts'
import { summaryColumns } from './draft-summary.ts'
import { recordEvent } from './events.ts'
import { copyExceptions } from './exceptions.ts'
import { keepAfter, keepBefore } from './history.ts'
import { sha256 } from './row-hash.ts'
import { read, write } from './store.ts'
import type { Store } from './store.ts'
import { drafts, events } from './tables.ts'

/**
 * The drafts on the desk or in the bin, the last one touched first. A damaged row is listed and marked.
 * What lies in the archive is found by searching: no list has sixty thousand lines.
 */
export function listDrafts(store: Store, place: 'desk' | 'bin'): readonly DraftSummary[] {
  const here =
    place === 'desk'
      ? and(isNull(drafts.archivedAt), isNull(drafts.discardedAt))
      : isNotNull(drafts.discardedAt)
  return read(store, (queries) =>
    queries.select(draftColumns).from(drafts).where(here).orderBy(desc(drafts.turn)).all().map(asSummary),
  )
}

/** Puts a new draft on the desk; `file` is the name of the file that it was read from, if it was. */
export function createDraft(store: Store, release: Release = emptyRelease(), file?: string): Draft {
  return write(store, (queries) => {
    const row = newRow(queries, release, store.now())
    queries.insert(drafts).values(row).run()
    if (file === undefined) recordEvent(store, queries, row.id, 'created', {})
    else recordEvent(store, queries, row.id, 'imported', { file })
    return asDraft(row)
  })
}

/** The drafts on the desk that were imported from a file of this name. */
export function draftsImportedFrom(store: Store, file: string): readonly string[] {
  return read(store, (queries) =>
    queries
      .select({ id: drafts.id })
      .from(drafts)
      .innerJoin(events, eq(events.draft, drafts.id))
      .where(
        and(
          isNull(drafts.discardedAt),
          isNull(drafts.archivedAt),
          eq(events.kind, 'imported'),
          eq(events.detail, JSON.stringify({ file })),
        ),
      )
      .all()
      .map(({ id }) => id),
  )
}

/** Opens a draft. Refuses `not-found`, `in-bin`, and `store-damaged` where it does not say what was written. */
export function openDraft(store: Store, id: string): Draft {
  const draft = readDraft(store, id)
  store.sessions.delete(id)
  return draft
}

/** Reads a draft without beginning work on it, as a check or an export does. Refuses as `openDraft` does. */
export function readDraft(store: Store, id: string): Draft {
  return read(store, (queries) => {
    const row = wholeRow(queries, id)
    if (row.discardedAt !== null) throw new RefusalError('in-bin')
    return asDraft(row)
  })
}

/**
 * Saves a draft over the save that it stands on; the answer means that it is on the disk.
 * Refuses `stale` where the draft was saved elsewhere meanwhile with another text, `in-bin`, `not-found`.
 * A save that changes nothing is answered with the last one.
 */
export function saveDraft(store: Store, id: string, base: number, release: Release): Saved {
  const text = writeStoredForm(release)
  const releaseSha256 = sha256(text)
  const { saved, session } = write(store, (queries) => {
    const row = anyColumnsOf(queries, id)
    if (row.discardedAt !== null) throw new RefusalError('in-bin')
    const { base: last, updatedAt, state } = row
    // A row that no longer says what was written is healed by the save that replaces it.
    if (row.releaseSha256 === releaseSha256 && isIntact(row)) {
      return { saved: { base: last, savedAt: updatedAt } }
    }
    if (last !== base) throw new RefusalError('stale')
    keepBefore(store, queries, row)
    const changed = changeRow(
      queries,
      row,
      {
        ...summaryColumns(release),
        base: base + 1,
        releaseSha256,
        updatedAt: store.now(),
        state: isSettled(state) ? 'draft' : state,
        // Who changes what lies in the archive takes it back to the desk.
        archivedAt: null,
      },
      { release: text },
    )
    const session = keepAfter(store, queries, changed, text)
    const saved: Saved = { base: changed.base, savedAt: changed.updatedAt }
    if (changed.state === state) return { saved, session }
    recordEvent(store, queries, id, 'reopened', { from: state })
    return { saved: { ...saved, state: changed.state }, session }
  })
  if (session) store.sessions.set(id, session)
  return saved
}

/** A new draft with the text and the exceptions of another. Refuses `not-found` and `in-bin`. */
export function duplicateDraft(store: Store, id: string): Draft {
  return write(store, (queries) => {
    const original = wholeRow(queries, id)
    if (original.discardedAt !== null) throw new RefusalError('in-bin')
    const row = newRow(queries, restored(original.release), store.now())
    queries.insert(drafts).values(row).run()
    copyExceptions(queries, id, row.id)
    recordEvent(store, queries, row.id, 'duplicated', { from: id })
    return asDraft(row)
  })
}

/** Puts a draft in the bin, where it stays until it is erased. Refuses `not-found`. */
export function discardDraft(store: Store, id: string): void {
  write(store, (queries) => {
    const row = columnsOf(queries, id)
    if (row.discardedAt !== null) return
    changeRow(queries, row, { discardedAt: store.now() })
    recordEvent(store, queries, id, 'discarded', {})
  })
}

/** Takes a draft out of the bin. Refuses `not-found`. */
export function restoreDraft(store: Store, id: string): void {
  write(store, (queries) => {
    const row = columnsOf(queries, id)
    if (row.discardedAt === null) return
    changeRow(queries, row, { discardedAt: null })
    recordEvent(store, queries, id, 'restored', {})
  })
}

/** Erases a draft that is in the bin, for good. Refuses `not-found`, also for a draft on the desk. */
export function eraseDraft(store: Store, id: string): void {
  write(store, (queries) => {
    const row = queries
      .select({ discardedAt: drafts.discardedAt })
      .from(drafts)
      .where(eq(drafts.id, id))
      .get()
    if (row === undefined || row.discardedAt === null) throw new RefusalError('not-found')
    queries.delete(drafts).where(eq(drafts.id, id)).run()
  })
}
