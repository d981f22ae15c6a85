import { eq } from 'drizzle-orm'
import { read } from './store.ts'
import type { Store } from './store.ts'
import { drafts } from './tables.ts'

/** The stored form of a draft as it lies in the store, not verified; null where there is none. */
export function storedText(store: Store, id: string): string | null {
  return read(
    store,
    (queries) =>
      queries.select({ text: drafts.release }).from(drafts).where(eq(drafts.id, id)).get()?.text ?? null,
  )
}
