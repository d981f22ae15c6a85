import { asc, eq } from 'drizzle-orm'
import type { BundledRelease, BundledTexts, Standing } from '#contract/bundles.ts'
import { mergeReleases } from '#domain/history/merge-releases.ts'
import type { Release } from '#domain/release/release.ts'
import type { DraftState } from '#domain/release/states.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { restored, wholeRow } from './draft-rows.ts'
import type { DraftRow } from './draft-rows.ts'
import { plainOf } from './revision-rows.ts'
import { read } from './store.ts'
import type { Queries, Store } from './store.ts'
import { drafts, revisions } from './tables.ts'
import type { WholeDraft } from './whole-draft.ts'

/** A draft that came from another machine beside the one of this machine. */
export interface Meeting {
  readonly local: DraftRow | null
  /** The last moment that both had; null where there is none. */
  readonly base: { readonly release: Release; readonly state: DraftState } | null
  readonly ours: Release | null
  readonly theirs: Release
  readonly standing: Standing
}

/** How a draft of another machine stands to this store, for the list. Refuses `store-damaged` where the one here is. */
export function standingOf(store: Store, whole: WholeDraft): BundledRelease {
  return read(store, (queries) => {
    const { local, base, ours, theirs, standing } = meet(queries, whole)
    const conflicts =
      ours === null || standing !== 'both-changed'
        ? 0
        : mergeReleases(base?.release ?? null, ours, theirs).conflicts.length
    const { id, state, updatedAt } = whole.draft
    const { headline, date } = theirs
    const inBin = local !== null && local.discardedAt !== null
    return { id, headline, date, state, updatedAt, standing, conflicts, inBin }
  })
}

/** The releases that a merge would stand on. Refuses `store-damaged`. */
export function textsOf(store: Store, whole: WholeDraft): BundledTexts {
  return read(store, (queries) => {
    const { local, base, ours, theirs, standing } = meet(queries, whole)
    return { localBase: local?.base ?? null, base: base?.release ?? null, ours, theirs, standing }
  })
}

/** Brings the two together, within a transaction. Refuses `store-damaged` where the one here is. */
export function meet(queries: Queries, whole: WholeDraft): Meeting {
  const theirs = restored(whole.draft.release)
  const there = queries.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, whole.draft.id)).get()
  if (!there) return { local: null, base: null, ours: null, theirs, standing: 'new' }
  const local = wholeRow(queries, whole.draft.id)
  const ours = restored(local.release)
  const base = lastCommon(queries, whole)
  return { local, base, ours, theirs, standing: standingOfTexts(base?.release ?? null, ours, theirs) }
}

/** Whether two releases say and look the same, whichever version of the stored form they came in. */
export function sameRelease(a: Release | null, b: Release | null): boolean {
  return a !== null && b !== null && writeStoredForm(a) === writeStoredForm(b)
}

function standingOfTexts(base: Release | null, ours: Release, theirs: Release): Standing {
  if (sameRelease(ours, theirs)) return 'same'
  if (sameRelease(base, ours)) return 'theirs-newer'
  return sameRelease(base, theirs) ? 'ours-newer' : 'both-changed'
}

/**
 * The last revision that both have, in the part of their histories in which the order of what they have in common
 * is the same. Where each has taken in the other meanwhile, the orders differ from there on, and what both chose
 * differently must come up again.
 */
function lastCommon(queries: Queries, whole: WholeDraft): Meeting['base'] {
  const here = queries
    .select()
    .from(revisions)
    .where(eq(revisions.draft, whole.draft.id))
    .orderBy(asc(revisions.number))
    .all()
  const ids = new Set(here.map(({ id }) => id))
  const known = new Set(whole.revisions.map(({ id }) => id))
  const oursInCommon = here.filter(({ id }) => known.has(id))
  const theirsInCommon = whole.revisions.filter(({ id }) => ids.has(id))
  let last: Meeting['base'] = null
  for (const [at, row] of oursInCommon.entries()) {
    if (theirsInCommon[at]?.id !== row.id) break
    const text = plainOf(queries, row)
    // A damaged one is passed over: the one before it is a base, too.
    if (text !== null) last = { release: restored(text), state: row.state }
  }
  return last
}
