import type { DraftState } from '#domain/release/states.ts'
import { prepared } from './prepared.ts'
import type { Store } from './store.ts'

/** Of the stored forms read last, so many bytes are kept: the next key mostly finds the same releases. */
const mostKept = 32 * 1024 * 1024

/** What a search shows of a release that it found. */
export interface FoundRow {
  readonly id: string
  readonly headline: string
  readonly date: string | null
  readonly category: string
  readonly state: DraftState
  readonly excerpt: string
  readonly archivedAt: number | null
  /** The bytes of the stored form: to decode all of them would take longer than to find them. */
  readonly stored: Buffer
}

type Read = Omit<FoundRow, 'stored'> & { readonly sha256: string }

/** The releases of these numbers of the index, in the same order. */
export function foundRows(store: Store, numbers: readonly number[]): FoundRow[] {
  const row = prepared<Read>(
    store,
    `SELECT drafts.id, headline, drafts.date, drafts.category, drafts.state, excerpt,
       archived_at AS archivedAt, release_sha256 AS sha256
     FROM search_documents JOIN drafts ON drafts.id = draft WHERE number = ?`,
  )
  return numbers.flatMap((number) => {
    const read = row.get(number)
    if (!read) return []
    const { sha256, ...found } = read
    return { ...found, stored: storedForm(store, found.id, sha256) }
  })
}

// What has the same hash has the same bytes, whichever store it comes from.
const kept = new Map<string, Buffer>()
let bytes = 0

function storedForm(store: Store, id: string, sha256: string): Buffer {
  const there = kept.get(sha256)
  // A Map gives its keys in the order in which they came: those used last stand at the end.
  kept.delete(sha256)
  if (there) {
    kept.set(sha256, there)
    return there
  }
  const stored = prepared<Buffer>(store, 'SELECT CAST(release AS BLOB) FROM drafts WHERE id = ?')
    .pluck()
    .get(id)
  if (!stored) return Buffer.alloc(0)
  kept.set(sha256, stored)
  bytes += stored.length
  for (const [oldest, { length }] of kept) {
    if (bytes <= mostKept) break
    kept.delete(oldest)
    bytes -= length
  }
  return stored
}
