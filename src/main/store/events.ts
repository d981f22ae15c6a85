import { asc, desc, eq } from 'drizzle-orm'
import type { EventKind, HistoryEvent, HistoryRecord } from '#contract/history.ts'
import { columnsOf } from './draft-rows.ts'
import { authorIn } from './papers.ts'
import { rowHash } from './row-hash.ts'
import { read } from './store.ts'
import type { Queries, Store } from './store.ts'
import { events } from './tables.ts'

type EventRow = typeof events.$inferSelect

/** Records what happened to a release, in the transaction in which it happens. */
export function recordEvent(
  store: Store,
  queries: Queries,
  draft: string,
  kind: EventKind,
  detail: HistoryEvent['detail'],
  note = '',
): void {
  const last = queries
    .select({ rowSha256: events.rowSha256 })
    .from(events)
    .where(eq(events.draft, draft))
    .orderBy(desc(events.number))
    .limit(1)
    .get()
  const row = { draft, kind, detail: JSON.stringify(detail), note, by: authorIn(queries), at: store.now() }
  queries
    .insert(events)
    .values({ ...row, rowSha256: hashOf(row, last?.rowSha256 ?? '') })
    .run()
}

/**
 * Records what happened to a release elsewhere, behind what happened here: who and when as they were, each line
 * a link of this chain. What is recorded here already is not recorded twice.
 */
export function takeEvents(
  queries: Queries,
  draft: string,
  elsewhere: readonly Omit<EventRow, 'number' | 'draft' | 'rowSha256'>[],
): void {
  const there = queries.select().from(events).where(eq(events.draft, draft)).orderBy(asc(events.number)).all()
  const known = new Set(there.map(whatHappened))
  let previous = there.at(-1)?.rowSha256 ?? ''
  for (const { kind, detail, note, by, at } of elsewhere) {
    const row = { draft, kind, detail, note, by, at }
    if (known.has(whatHappened(row))) continue
    const rowSha256 = hashOf(row, previous)
    queries
      .insert(events)
      .values({ ...row, rowSha256 })
      .run()
    previous = rowSha256
  }
}

function whatHappened({
  kind,
  detail,
  note,
  by,
  at,
}: Omit<EventRow, 'number' | 'draft' | 'rowSha256'>): string {
  return JSON.stringify([kind, detail, note, by, at])
}

/** The beginning of the record of a new release, for those that come by the hundred. */
export function firstEvent(
  draft: string,
  kind: EventKind,
  detail: HistoryEvent['detail'],
  { by, at }: { readonly by: string; readonly at: number },
): Omit<EventRow, 'number'> {
  const row = { draft, kind, detail: JSON.stringify(detail), note: '', by, at }
  return { ...row, rowSha256: hashOf(row, '') }
}

/** What happened to a release, the first first. Refuses `not-found`. */
export function readRecord(store: Store, draft: string): HistoryRecord {
  return read(store, (queries) => {
    columnsOf(queries, draft)
    const rows = queries
      .select()
      .from(events)
      .where(eq(events.draft, draft))
      .orderBy(asc(events.number))
      .all()
    let previous = ''
    let whole = true
    for (const row of rows) {
      whole &&= hashOf(row, previous) === row.rowSha256
      previous = row.rowSha256
    }
    return { events: rows.map(asEvent), whole }
  })
}

function asEvent({ number, kind, detail, note, by, at }: EventRow): HistoryEvent {
  return { order: number, kind, detail: detailOf(detail), note, by, at }
}

function detailOf(text: string): HistoryEvent['detail'] {
  try {
    // Written by recordEvent from this very type; a changed line is reported by its hash.
    return JSON.parse(text) as HistoryEvent['detail']
  } catch {
    return {}
  }
}

function hashOf(row: Omit<EventRow, 'number' | 'rowSha256'>, previous: string): string {
  return rowHash([row.draft, row.kind, row.detail, row.note, row.by, row.at, previous])
}
