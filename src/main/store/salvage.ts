import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { eq } from 'drizzle-orm'
import { connectToRead, versionOf } from './connection.ts'
import type { NativeBinding } from './connection.ts'
import { isIntact, nextTurn, sealed } from './draft-rows.ts'
import type { DraftRow } from './draft-rows.ts'
import { migrations } from './migrations.ts'
import type { PictureRow } from './pictures/picture-rows.ts'
import { addMissingPictures, findPicture } from './pictures/pictures.ts'
import { sha256 } from './row-hash.ts'
import { write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { drafts } from './tables.ts'

/**
 * The drafts of a damaged file that can still be read and say what was written: one by one, because one
 * damaged page must not hide the others. Never throws; a file that cannot be read at all has none.
 */
export function readableDrafts(file: string, nativeBinding: NativeBinding): readonly DraftRow[] {
  let client: Database | undefined
  try {
    client = connectToRead(file, nativeBinding)
    if (versionOf(client) !== migrations.length) return []
    const queries = drizzle({ client })
    return identifiers(client).flatMap((id) => {
      try {
        const row = queries.select().from(drafts).where(eq(drafts.id, id)).get()
        return row && isIntact(row) && sha256(row.release) === row.releaseSha256 ? [row] : []
      } catch {
        return []
      }
    })
  } catch {
    return []
  } finally {
    client?.close()
  }
}

/** Puts drafts in a store that has them not, or only an earlier save of them. Gives how many. */
export function addNewer(store: Store, found: readonly DraftRow[]): number {
  return write(store, (queries) => {
    let added = 0
    for (const row of found) {
      const known = queries.select({ base: drafts.base }).from(drafts).where(eq(drafts.id, row.id)).get()
      if (known && known.base >= row.base) continue
      const next = sealed({ ...row, turn: nextTurn(queries) })
      queries.insert(drafts).values(next).onConflictDoUpdate({ target: drafts.id, set: next }).run()
      added++
    }
    return added
  })
}

/** Puts in the pictures that the drafts name and the store has not, as far as the damaged file still has them whole. */
export function addReadablePictures(store: Store, file: string, nativeBinding: NativeBinding): void {
  let client: Database | undefined
  try {
    client = connectToRead(file, nativeBinding)
    if (versionOf(client) !== migrations.length) return
    const damaged = drizzle({ client })
    write(store, (queries) => addMissingPictures(queries, (id) => pictureOrNull(damaged, id)))
  } catch {
    // The texts are worth more than a recovery that fails for a picture.
  } finally {
    client?.close()
  }
}

function pictureOrNull(damaged: Queries, id: string): PictureRow | null {
  try {
    return findPicture(damaged, id)
  } catch {
    return null
  }
}

// From the index of the keys, and from the table itself: where one is damaged, the other may be whole.
function identifiers(client: Database): string[] {
  const found = new Set<string>()
  for (const sql of [
    'SELECT id FROM drafts INDEXED BY sqlite_autoindex_drafts_1',
    'SELECT id FROM drafts NOT INDEXED',
  ]) {
    try {
      for (const id of client.prepare(sql).pluck().iterate()) if (typeof id === 'string') found.add(id)
    } catch {
      // Whatever came before the damage has been taken.
    }
  }
  return [...found]
}
