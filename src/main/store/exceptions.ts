import { randomUUID } from 'node:crypto'
import { and, eq, isNull, or } from 'drizzle-orm'
import { RefusalError } from '#contract/refusals.ts'
import type { ExceptionRecord, ExceptionRequest } from '#contract/office.ts'
import { forgetResult } from './check-results.ts'
import { rowHash } from './row-hash.ts'
import { read, write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { drafts, exceptions } from './tables.ts'

type ExceptionRow = typeof exceptions.$inferSelect

/**
 * The exceptions in force for a draft: its own and those of the whole office, the oldest first.
 * One whose last day is over, or whose row no longer says what was written, is not in force.
 */
export function listExceptions(store: Store, draft: string): readonly ExceptionRecord[] {
  const today = localDay(store.now())
  return read(store, (queries) =>
    queries
      .select()
      .from(exceptions)
      .where(or(eq(exceptions.draft, draft), isNull(exceptions.draft)))
      .orderBy(exceptions.at)
      .all()
      .filter((row) => (row.until === null || row.until >= today) && hashOf(row) === row.rowSha256)
      .map(asRecord),
  )
}

/** What the exceptions of the whole office let stand today, in no order that means anything. */
export function officeExceptionsInForce(store: Store): readonly string[] {
  const today = localDay(store.now())
  return read(store, (queries) =>
    queries
      .select()
      .from(exceptions)
      .where(isNull(exceptions.draft))
      .all()
      .filter((row) => (row.until === null || row.until >= today) && hashOf(row) === row.rowSha256)
      .map(({ rule, text }) => `${rule} ${text}`)
      .sort(),
  )
}

/**
 * Adds an exception to a draft, or for the whole office where its scope says so. The same one again
 * takes the place of the first. Refuses `not-found` where there is no such draft.
 */
export function addException(
  store: Store,
  draft: string,
  request: ExceptionRequest,
  by: string,
): ExceptionRecord {
  return write(store, (queries) => {
    const known = queries.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, draft)).get()
    if (!known) throw new RefusalError('not-found')
    const owner = request.scope === 'office' ? null : draft
    const same = and(
      owner === null ? isNull(exceptions.draft) : eq(exceptions.draft, owner),
      eq(exceptions.rule, request.rule),
      eq(exceptions.fingerprint, request.fingerprint),
      eq(exceptions.scope, request.scope),
    )
    queries.delete(exceptions).where(same).run()
    forgetResult(queries, draft)
    return asRecord(insert(queries, { ...request, id: randomUUID(), draft: owner, by, at: store.now() }))
  })
}

/** Takes an exception away. Refuses `not-found`. */
export function removeException(store: Store, id: string): void {
  write(store, (queries) => {
    const gone = queries.delete(exceptions).where(eq(exceptions.id, id)).returning().get()
    if (!gone) throw new RefusalError('not-found')
    // One of the whole office is part of the rules' version.
    if (gone.draft !== null) forgetResult(queries, gone.draft)
  })
}

/** Gives a draft the exceptions of another. */
export function copyExceptions(queries: Queries, from: string, to: string): void {
  for (const row of queries.select().from(exceptions).where(eq(exceptions.draft, from)).all()) {
    if (hashOf(row) === row.rowSha256) insert(queries, { ...row, id: randomUUID(), draft: to })
  }
}

/**
 * Gives a draft exceptions that were made elsewhere; where it has one for the same finding, that one stays.
 * Those of the whole office are not taken: they are another office's.
 */
export function takeExceptions(
  queries: Queries,
  draft: string,
  rows: readonly Omit<ExceptionRow, 'draft' | 'rowSha256'>[],
): void {
  const there = queries.select().from(exceptions).where(eq(exceptions.draft, draft)).all()
  const known = new Set(there.map(findingOf))
  for (const row of rows) {
    if (row.scope !== 'office' && !known.has(findingOf(row)))
      insert(queries, { ...row, id: randomUUID(), draft })
  }
}

function findingOf({
  rule,
  fingerprint,
  scope,
}: Pick<ExceptionRow, 'rule' | 'fingerprint' | 'scope'>): string {
  return JSON.stringify([rule, fingerprint, scope])
}

function insert(queries: Queries, row: Omit<ExceptionRow, 'rowSha256'>): ExceptionRow {
  const whole = { ...row, rowSha256: hashOf(row) }
  queries.insert(exceptions).values(whole).run()
  return whole
}

function asRecord(row: ExceptionRow): ExceptionRecord {
  const { id, draft, rule, fingerprint, text, scope, reason, note, until, by, at } = row
  return { id, draft, rule, fingerprint, text, scope, reason, note, until, by, at }
}

function hashOf(row: Omit<ExceptionRow, 'rowSha256'>): string {
  const { id, draft, rule, fingerprint, text, scope, reason, note, until, by, at } = row
  return rowHash([id, draft, rule, fingerprint, text, scope, reason, note, until, by, at])
}

// The day on the wall of the office: `until` is written by its people.
function localDay(at: number): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
