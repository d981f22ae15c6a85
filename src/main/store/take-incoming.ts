import { eq } from 'drizzle-orm'
import type { Draft } from '#contract/drafts.ts'
import { RefusalError } from '#contract/refusals.ts'
import { mergeReleases } from '#domain/history/merge-releases.ts'
import type { MergeChoice } from '#domain/history/merge-releases.ts'
import type { Release } from '#domain/release/release.ts'
import { isSettled } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { sealedComment } from './comments.ts'
import { asDraft, changeRow, nextTurn, sealed, wholeRow } from './draft-rows.ts'
import type { DraftRow } from './draft-rows.ts'
import { summaryColumns } from './draft-summary.ts'
import { recordEvent, takeEvents } from './events.ts'
import { takeExceptions } from './exceptions.ts'
import { keepIn } from './history.ts'
import { meet, sameRelease } from './incoming.ts'
import type { Meeting } from './incoming.ts'
import { authorIn } from './papers.ts'
import { addRevision, newestRevision, putRevisionBack } from './revision-rows.ts'
import { sha256 } from './row-hash.ts'
import { write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { archived, comments, drafts, revisions } from './tables.ts'
import type { WholeDraft } from './whole-draft.ts'

/** A meeting with a release that is here. */
type Met = Meeting & { readonly local: DraftRow; readonly ours: Release }

function isHere(meeting: Meeting): meeting is Met {
  return meeting.local !== null && meeting.ours !== null
}

/** What a person decided about a release that came from another machine. */
export interface Taking {
  /** The save of this machine that was looked at; null where it had no such release. */
  readonly localBase: number | null
  readonly choices: ReadonlyMap<string, MergeChoice>
  /** Who sent it, and in which file: for the record. */
  readonly from: { readonly by: string; readonly file: string }
}

/**
 * Takes a release from another machine, all or nothing: one that is not here as it is, another by merging it into
 * the one here. The revisions of both stay, comments and exceptions come together, the record goes on. Refuses
 * `stale` where the one here was saved since it was looked at, `undecided` where a conflict has no choice, and
 * `store-damaged`.
 */
export function takeIncoming(store: Store, whole: WholeDraft, taking: Taking): Draft {
  return write(store, (queries) => {
    const meeting = meet(queries, whole)
    const { id } = whole.draft
    if ((meeting.local?.base ?? null) !== taking.localBase) throw new RefusalError('stale')
    const here = isHere(meeting) ? meeting : null
    if (here === null) addAsItIs(queries, whole, meeting.theirs)
    else keepWhatIsHere(queries, here.local)
    const revisionsTaken = takeRevisions(queries, whole)
    takeComments(queries, whole)
    takeExceptions(queries, id, whole.exceptions)
    takeEvents(queries, id, whole.events)
    const conflicts = here === null ? 0 : mergeIn(store, queries, whole, here, taking)
    const { by, file } = taking.from
    recordEvent(store, queries, id, 'merged', { file, from: by, revisions: revisionsTaken, conflicts })
    keepIn(store, queries, id, 'merge', file)
    return asDraft(wholeRow(queries, id))
  })
}

// Only what is published lies in the archive; there it is known by its content.
function addAsItIs(queries: Queries, whole: WholeDraft, release: Release): void {
  const { draft, contentSha256 } = whole
  const row = sealed({
    ...draft,
    ...summaryColumns(release),
    releaseSha256: sha256(draft.release),
    rowSha256: '',
    // A bin is of its own machine.
    discardedAt: null,
    turn: nextTurn(queries),
  })
  queries.insert(drafts).values(row).run()
  if (contentSha256 === null) return
  queries.insert(archived).values({ contentSha256, draft: draft.id }).onConflictDoNothing().run()
}

// A draft that was never changed has no revision yet.
function keepWhatIsHere(queries: Queries, local: DraftRow): void {
  const { release: text, ...row } = local
  if (newestRevision(queries, row.id)?.releaseSha256 === row.releaseSha256) return
  const moment = { text, reason: 'opened', note: '', by: authorIn(queries), at: row.updatedAt } as const
  addRevision(queries, row, moment)
}

// Behind those of this machine, in their own order; an id that is taken, by whatever draft, is not taken again.
function takeRevisions(queries: Queries, { draft, revisions: theirs }: WholeDraft): number {
  let taken = 0
  for (const { text, ...facts } of theirs) {
    const known = queries.select({ id: revisions.id }).from(revisions).where(eq(revisions.id, facts.id)).get()
    if (known) continue
    putRevisionBack(queries, draft.id, facts, text)
    taken++
  }
  return taken
}

function takeComments(queries: Queries, { draft, comments: theirs }: WholeDraft): void {
  for (const remark of theirs) {
    const { rowSha256: _made, ...row } = remark
    const known = queries.select().from(comments).where(eq(comments.id, row.id)).get()
    if (!known)
      queries
        .insert(comments)
        .values(sealedComment({ ...row, draft: draft.id }))
        .run()
    // Settled by one of them is settled.
    else if (known.draft === draft.id && known.resolvedAt === null && row.resolvedAt !== null) {
      const { number, rowSha256: _was, ...before } = known
      const settled = { ...before, resolvedBy: row.resolvedBy, resolvedAt: row.resolvedAt }
      queries.update(comments).set(sealedComment(settled)).where(eq(comments.number, number)).run()
    }
  }
}

function mergeIn(store: Store, queries: Queries, whole: WholeDraft, meeting: Met, taking: Taking): number {
  const { local, base, ours, theirs } = meeting
  const { conflicts, resolved } = mergeReleases(base?.release ?? null, ours, theirs)
  if (conflicts.some(({ id }) => !taking.choices.has(id))) throw new RefusalError('undecided')
  const merged = resolved(taking.choices)
  const { release: _text, ...row } = local
  const kept = sameRelease(merged, ours)
  const text = writeStoredForm(merged)
  const state = stateOf(meeting, merged, whole.draft.state)
  const content = { ...summaryColumns(merged), base: row.base + 1, releaseSha256: sha256(text) }
  changeRow(
    queries,
    row,
    {
      ...(kept ? {} : content),
      state,
      archivedAt: state === 'published' ? (row.archivedAt ?? whole.draft.archivedAt) : null,
      // Whichever of them lasts longer: nothing may be out too early.
      embargoUntil: Math.max(row.embargoUntil ?? 0, whole.draft.embargoUntil ?? 0) || null,
      discardedAt: null,
      updatedAt: store.now(),
    },
    kept ? {} : { release: text },
  )
  if (row.discardedAt !== null) recordEvent(store, queries, row.id, 'restored', {})
  if (state !== row.state) recordEvent(store, queries, row.id, 'state', { from: row.state, to: state })
  return conflicts.length
}

// What was agreed to was a text: a mixture of two has nobody's agreement.
function stateOf({ local, base, ours, theirs }: Met, merged: Release, incoming: DraftState): DraftState {
  const nothingDoneHere = base !== null && sameRelease(base.release, ours) && base.state === local.state
  if (sameRelease(merged, theirs) && nothingDoneHere) return incoming
  if (sameRelease(merged, ours)) return local.state
  return isSettled(local.state) ? 'draft' : local.state
}
