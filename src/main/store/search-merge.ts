import { read, write } from './store.ts'
import type { Store } from './store.ts'

const tables = ['search_texts', 'search_headlines', 'search_pairs'] as const

/** More pieces than this are merged: each of them is looked into by every search. */
const mostPieces = 8
/** Pages of the index that are merged at a time; some tens of milliseconds. */
const pagesAtOnce = 400

/**
 * Merges the pieces that a large import leaves the index in, a little at each call, and answers how many pages
 * that were; 0 at the end. A search through one piece takes half the time of one through sixteen.
 */
export function mergeNext(store: Store): number {
  for (const table of tables) {
    const left = unfinished.get(store) === table
    if (!left && read(store, () => pieces(store, table)) <= mostPieces) continue
    const changes = write(store, () => {
      const total = store.client.prepare('SELECT total_changes()').pluck()
      const before = Number(total.get())
      // A negative number begins merging everything into one piece; the following go on with that.
      const pages = left ? pagesAtOnce : -pagesAtOnce
      store.client.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`).run(pages)
      return Number(total.get()) - before
    })
    // As FTS5 says it itself: fewer than two changes are none.
    if (changes < 2) unfinished.delete(store)
    else {
      unfinished.set(store, table)
      return pagesAtOnce
    }
  }
  return 0
}

/** Merges them all at once, where nobody waits. */
export function mergeAll(store: Store): void {
  while (mergeNext(store) > 0);
}

const unfinished = new WeakMap<Store, (typeof tables)[number]>()

// Asked of the table in which FTS5 keeps the first term of every page of every piece: one look for each piece.
function pieces(store: Store, table: string): number {
  const sql = `WITH RECURSIVE piece(id) AS (SELECT min(segid) FROM ${table}_idx UNION ALL
    SELECT (SELECT min(segid) FROM ${table}_idx WHERE segid > piece.id) FROM piece WHERE piece.id IS NOT NULL)
    SELECT count(id) FROM piece`
  return Number(store.client.prepare(sql).pluck().get())
}
