import { randomUUID } from 'node:crypto'
import { eq, notInArray, and } from 'drizzle-orm'
import { packed, unpacked } from './revision-content.ts'
import { sha256 } from './row-hash.ts'
import type { Queries } from './store.ts'
import { keyframes, revisions } from './tables.ts'

/** Keyframes that were just written or read: saving stands on the same one fifty times. */
const remembered = new Map<string, Buffer>()
const most = 4

/** Keeps a text in full, for revisions to stand on. */
export function startKeyframe(queries: Queries, draft: string, text: Buffer): string {
  const id = randomUUID()
  queries
    .insert(keyframes)
    .values({ id, draft, content: packed(text), sha256: sha256(text.toString('utf8')) })
    .run()
  remember(id, text)
  return id
}

/**
 * The text of a keyframe; null where it is gone or no longer what was written. Read from the disk, unless
 * the caller only compares with it: then what is remembered will do.
 */
export function readPlain(queries: Queries, id: string, from: 'disk' | 'remembered' = 'disk'): Buffer | null {
  const known = from === 'remembered' ? remembered.get(id) : undefined
  if (known) return known
  const row = queries.select().from(keyframes).where(eq(keyframes.id, id)).get()
  if (!row) return null
  try {
    const text = unpacked(row.content)
    if (sha256(text.toString('utf8')) !== row.sha256) return null
    remember(id, text)
    return text
  } catch {
    return null
  }
}

/** Removes the keyframes of a draft that no revision stands on. */
export function removeIdleKeyframes(queries: Queries, draft: string): void {
  const used = queries.select({ id: revisions.keyframe }).from(revisions).where(eq(revisions.draft, draft))
  queries
    .delete(keyframes)
    .where(and(eq(keyframes.draft, draft), notInArray(keyframes.id, used)))
    .run()
}

function remember(id: string, text: Buffer): void {
  remembered.delete(id)
  remembered.set(id, text)
  const [oldest] = remembered.keys()
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest)
}
