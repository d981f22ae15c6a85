import { readStoredForm } from '#domain/release/stored-form.ts'
import type { Release } from '#domain/release/release.ts'
import { read } from './store.ts'
import type { Store } from './store.ts'

/** A draft met on the way through the store. */
export interface MetDraft {
  readonly row: number
  readonly id: string
  /** Null where what is stored is no release any more. */
  readonly release: Release | null
}

/** The next drafts behind this row of the table, those in the bin left out. */
export function draftsAfterRow(store: Store, row: number, most: number): readonly MetDraft[] {
  return read(store, () =>
    store.client
      .prepare<[number, number], { row: number; id: string; release: string }>(
        `SELECT rowid AS row, id, release FROM drafts
         WHERE rowid > ? AND discarded_at IS NULL ORDER BY rowid LIMIT ?`,
      )
      .all(row, most)
      .map((found) => {
        const reading = readStoredForm(found.release)
        return { row: found.row, id: found.id, release: reading.ok ? reading.release : null }
      }),
  )
}

/** What a list of releases shows of some drafts, by id; those that are gone are left out. */
export function headlinesOf(
  store: Store,
  ids: readonly string[],
): ReadonlyMap<string, { readonly headline: string; readonly date: string | null }> {
  return read(store, () => {
    const row = store.client.prepare<[string], { headline: string; date: string | null }>(
      'SELECT headline, date FROM drafts WHERE id = ? AND discarded_at IS NULL',
    )
    return new Map(
      ids.flatMap((id) => {
        const found = row.get(id)
        return found ? [[id, found]] : []
      }),
    )
  })
}
