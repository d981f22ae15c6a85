import { copyFileSync, rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import type { BackupDraft } from '#contract/backups.ts'
import type { DraftSummary } from '#contract/drafts.ts'
import { backupPath } from './backups.ts'
import { anyColumnsOf, asSummary, changeRow, draftColumns, nextTurn, sealed, wholeRow } from './draft-rows.ts'
import type { DraftRow } from './draft-rows.ts'
import { recordEvent } from './events.ts'
import { keepIn } from './history.ts'
import { readBackupPlace } from './papers.ts'
import { addMissingPictures, findPicture } from './pictures/pictures.ts'
import { closeStore, openStore, read, write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { drafts } from './tables.ts'

/** The drafts of a backup, and what has become of each since. Refuses `not-found`, `store-damaged`, `store-newer`. */
export function previewBackup(store: Store, name: string): readonly BackupDraft[] {
  return withBackup(store, name, (backup) =>
    read(backup, (then) =>
      then
        .select(draftColumns)
        .from(drafts)
        .all()
        .map(({ id, headline, state, updatedAt, releaseSha256 }) => ({
          id,
          headline,
          state,
          updatedAt,
          since: read(store, (now) => since(now, id, releaseSha256)),
        })),
    ),
  )
}

/**
 * Brings drafts back as they were in a backup. What they say now is kept in their histories first, and nothing
 * else is touched. Refuses `not-found`, and `store-damaged` where one cannot be read; then nothing is changed.
 */
export function restoreFromBackup(
  store: Store,
  name: string,
  ids: readonly string[],
): readonly DraftSummary[] {
  return withBackup(store, name, (backup) => {
    const rows = read(backup, (queries) => ids.map((id) => wholeRow(queries, id)))
    return write(store, (queries) => {
      const back = rows.map((row) => bringBack(store, queries, row, name))
      addMissingPictures(queries, (id) => read(backup, (then) => findPicture(then, id)))
      return back
    })
  })
}

function bringBack(store: Store, queries: Queries, then: DraftRow, name: string): DraftSummary {
  const { id, release, releaseSha256, headline, category, date, excerpt } = then
  const state = since(queries, id, releaseSha256)
  if (state === 'gone') {
    queries
      .insert(drafts)
      .values(sealed({ ...then, discardedAt: null, turn: nextTurn(queries) }))
      .run()
  } else {
    keepIn(store, queries, id, 'restore', '')
    const now = anyColumnsOf(queries, id)
    const text = { headline, category, date, excerpt, releaseSha256 }
    changeRow(
      queries,
      now,
      {
        ...text,
        base: now.base + 1,
        state: 'draft',
        archivedAt: null,
        discardedAt: null,
        updatedAt: store.now(),
      },
      { release },
    )
    keepIn(store, queries, id, 'save', '')
  }
  recordEvent(store, queries, id, 'restored', { backup: name })
  return asSummary(anyColumnsOf(queries, id))
}

function since(now: Queries, id: string, releaseSha256: string): BackupDraft['since'] {
  const row = now
    .select({ releaseSha256: drafts.releaseSha256, discardedAt: drafts.discardedAt })
    .from(drafts)
    .where(eq(drafts.id, id))
    .get()
  if (!row) return 'gone'
  if (row.discardedAt !== null) return 'in-bin'
  return row.releaseSha256 === releaseSha256 ? 'same' : 'changed'
}

// A copy, because a backup of an earlier version is brought up to date before it is read.
function withBackup<Value>(store: Store, name: string, work: (backup: Store) => Value): Value {
  const copy = `${store.file}.${process.pid}-looking`
  try {
    copyFileSync(backupPath(store.file, name, readBackupPlace(store)), copy)
    const backup = openStore({ file: copy, nativeBinding: store.nativeBinding, now: store.now })
    try {
      return work(backup)
    } finally {
      closeStore(backup)
    }
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(copy + part, { force: true })
    rmSync(`${copy}-backups`, { recursive: true, force: true })
  }
}
