import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { Anchor, Comment } from '#contract/history.ts'
import { RefusalError } from '#contract/refusals.ts'
import { columnsOf } from './draft-rows.ts'
import { authorIn } from './papers.ts'
import { rowHash } from './row-hash.ts'
import { read, write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { comments } from './tables.ts'

type CommentRow = typeof comments.$inferSelect

/** The remarks on a draft, settled ones too, the first first. Refuses `not-found`, and `store-damaged` rather than show words that nobody wrote. */
export function listComments(store: Store, draft: string): readonly Comment[] {
  return read(store, (queries) => {
    columnsOf(queries, draft)
    return queries
      .select()
      .from(comments)
      .where(eq(comments.draft, draft))
      .orderBy(asc(comments.number))
      .all()
      .map(asComment)
  })
}

/** Adds a remark on a passage, or an answer to one (`thread`, in whose place it then stands). Refuses `not-found`. */
export function addComment(
  store: Store,
  draft: string,
  remark: { readonly anchor: Anchor; readonly body: string; readonly thread: string | null },
): Comment {
  return write(store, (queries) => {
    columnsOf(queries, draft)
    const { thread, body } = remark
    const first = thread === null ? null : firstOf(queries, thread)
    if (first && first.draft !== draft) throw new RefusalError('not-found')
    const { slot, quote, before, after } = first ? asComment(first).anchor : remark.anchor
    const said = { by: authorIn(queries), at: store.now(), resolvedBy: null, resolvedAt: null }
    const row = { id: randomUUID(), draft, thread, slot, quote, before, after, body, ...said }
    return asComment(
      queries
        .insert(comments)
        .values({ ...row, rowSha256: hashOf(row) })
        .returning()
        .get(),
    )
  })
}

/** Settles a conversation, or opens it again. Refuses `not-found`, also for an answer. */
export function settleComment(store: Store, id: string, settled: boolean): Comment {
  return write(store, (queries) => {
    const row = firstOf(queries, id)
    const resolved = settled
      ? { resolvedBy: authorIn(queries), resolvedAt: store.now() }
      : { resolvedBy: null, resolvedAt: null }
    const rowSha256 = hashOf({ ...row, ...resolved })
    return asComment(
      queries
        .update(comments)
        .set({ ...resolved, rowSha256 })
        .where(eq(comments.id, id))
        .returning()
        .get(),
    )
  })
}

/** A remark that was made elsewhere, as a row of this store; its hash is made anew, whatever came with it. */
export function sealedComment(row: Omit<CommentRow, 'number' | 'rowSha256'>): Omit<CommentRow, 'number'> {
  return { ...row, rowSha256: hashOf(row) }
}

function firstOf(queries: Queries, id: string): CommentRow {
  const row = queries.select().from(comments).where(eq(comments.id, id)).get()
  if (!row || row.thread !== null) throw new RefusalError('not-found')
  return row
}

function asComment(row: CommentRow): Comment {
  if (hashOf(row) !== row.rowSha256) throw new RefusalError('store-damaged')
  const { id, thread, quote, before, after, body, by, at, resolvedBy, resolvedAt } = row
  const anchor = { slot: row.slot as Anchor['slot'], quote, before, after }
  const resolved = resolvedAt === null ? null : { by: resolvedBy ?? '', at: resolvedAt }
  return { id, thread, anchor, body, by, at, resolved }
}

function hashOf(row: Omit<CommentRow, 'number' | 'rowSha256'>): string {
  const { id, draft, thread, slot, quote, before, after, body, by, at, resolvedBy, resolvedAt } = row
  return rowHash([id, draft, thread, slot, quote, before, after, body, by, at, resolvedBy, resolvedAt])
}
