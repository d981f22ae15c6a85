import { and, eq, isNull, lt, notExists } from 'drizzle-orm'
import type { KeptPicture } from '#contract/pictures.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Figure, Release } from '#domain/release/release.ts'
import type { Picture, PictureSet } from '#domain/release/pictures.ts'
import { read, write } from '../store.ts'
import type { Queries, Store } from '../store.ts'
import { isIntactPicture, outgoing, pictureRow } from './picture-rows.ts'
import type { PictureRow } from './picture-rows.ts'
import { pictures, pictureUses } from './tables.ts'

/** How long a picture waits for the first save that names it, in milliseconds: a day. */
const graceTime = 24 * 60 * 60 * 1000

/**
 * Keeps a picture with the smaller copy that goes out, if it needs one; the same bytes are kept once. Refuses
 * `picture-unreadable` for bytes that are no JPEG or PNG, that still say where a picture was taken, or that are
 * larger than the store takes.
 */
export function keepPicture(store: Store, bytes: Uint8Array, copy: Uint8Array | null): KeptPicture {
  const row = pictureRow(bytes, copy, store.now())
  if (row === null) throw new RefusalError('picture-unreadable')
  putPictureBack(store, row)
  const { id, width, height } = row
  return { id, width, height }
}

/** Puts back a picture that was taken out with everything; what is there stays. */
export function putPictureBack(store: Store, row: PictureRow): void {
  write(store, (queries) => queries.insert(pictures).values(row).onConflictDoNothing().run())
}

/** A picture as it is shown; null where the store has none of this id, or it no longer is what was kept. */
export function readPicture(store: Store, id: string): Picture | null {
  const row = read(store, (queries) => findPicture(queries, id))
  return row && { mime: row.mime, width: row.width, height: row.height, bytes: row.bytes }
}

/** The pictures of a release as they go out: the smaller copy where there is one. What is missing is left out. */
export function picturesToPublish(store: Store, { body }: Release): PictureSet {
  const ids = body.filter((block): block is Figure => block.kind === 'figure').map(({ picture }) => picture)
  const found = new Map<string, Picture>()
  for (const id of new Set(ids)) {
    const row = read(store, (queries) => findPicture(queries, id))
    if (row) found.set(id, outgoing(row))
  }
  return found
}

/** The row of a picture, if it is there and whole. */
export function findPicture(queries: Queries, id: string): PictureRow | null {
  const row = queries.select().from(pictures).where(eq(pictures.id, id)).get()
  return row && isIntactPicture(row) ? row : null
}

/** The ids of all pictures, in their order. */
export function pictureIds(store: Store): readonly string[] {
  return read(store, (queries) =>
    queries
      .select({ id: pictures.id })
      .from(pictures)
      .orderBy(pictures.id)
      .all()
      .map(({ id }) => id),
  )
}

/** The ids of the pictures that a stored form names. */
export function picturesIn(storedForm: string): readonly string[] {
  if (!storedForm.includes('"kind":"figure"')) return []
  return [...storedForm.matchAll(/"picture":"([0-9a-f]{64})"/g)].map(([, id = '']) => id)
}

/** Notes that a text which is kept of a draft names pictures; saves are noted by themselves. */
export function notePictures(queries: Queries, draft: string, storedForm: string): void {
  const uses = picturesIn(storedForm).map((picture) => ({ picture, draft }))
  if (uses.length > 0) queries.insert(pictureUses).values(uses).onConflictDoNothing().run()
}

/**
 * Puts in the pictures that drafts name and the store has not, where `find` knows them. To be called after drafts
 * came from somewhere else: a backup, a damaged file. Gives how many.
 */
export function addMissingPictures(queries: Queries, find: (id: string) => PictureRow | null): number {
  const missing = queries
    .select({ id: pictureUses.picture })
    .from(pictureUses)
    .leftJoin(pictures, eq(pictures.id, pictureUses.picture))
    .where(isNull(pictures.id))
    .groupBy(pictureUses.picture)
    .all()
  let added = 0
  for (const { id } of missing) {
    const row = find(id)
    if (!row) continue
    queries.insert(pictures).values(row).onConflictDoNothing().run()
    added++
  }
  return added
}

/**
 * Removes the pictures that no draft ever named in a text that is still kept, bin and histories included; those
 * put in within the last day stay, because their draft may not have been saved yet. Gives how many.
 */
export function removeIdlePictures(store: Store): number {
  return write(store, (queries) => {
    const used = queries
      .select({ picture: pictureUses.picture })
      .from(pictureUses)
      .where(eq(pictureUses.picture, pictures.id))
    const idle = and(lt(pictures.addedAt, store.now() - graceTime), notExists(used))
    const ids = queries.select({ id: pictures.id }).from(pictures).where(idle).all()
    for (const { id } of ids) queries.delete(pictures).where(eq(pictures.id, id)).run()
    return ids.length
  })
}
