import { RefusalError } from '#contract/refusals.ts'
import { columnsOf } from './draft-rows.ts'
import { recordEvent } from './events.ts'
import { keepIn } from './history.ts'
import { findPicture, picturesIn } from './pictures/pictures.ts'
import type { PictureRow } from './pictures/picture-rows.ts'
import { read, write } from './store.ts'
import type { Store } from './store.ts'
import { readWhole } from './whole-draft.ts'
import type { WholeDraft } from './whole-draft.ts'

/**
 * A draft with everything that belongs to it, to be handed to another machine. What it says now is kept first as a
 * revision for ever: it is what both have in common when it comes back. Refuses `not-found`, `in-bin`, `store-damaged`.
 */
export function packDraft(store: Store, id: string, file: string): WholeDraft {
  write(store, (queries) => {
    if (columnsOf(queries, id).discardedAt !== null) throw new RefusalError('in-bin')
    keepIn(store, queries, id, 'export', file)
  })
  return readWhole(store, id).whole
}

/** Records that drafts were handed out in a file. */
export function recordHandedOut(store: Store, ids: readonly string[], file: string): void {
  write(store, (queries) => {
    for (const id of ids) recordEvent(store, queries, id, 'exported', { format: 'bundle', name: file })
  })
}

/** The pictures that texts name, once each; one that is missing or damaged is left out. */
export function picturesOf(store: Store, drafts: readonly WholeDraft[]): readonly PictureRow[] {
  const named = drafts.flatMap(({ draft, revisions }) =>
    [draft.release, ...revisions.map(({ text }) => text)].flatMap(picturesIn),
  )
  return read(store, (queries) => [...new Set(named)].flatMap((id) => findPicture(queries, id) ?? []))
}
