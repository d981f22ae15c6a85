import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupNameSchema } from '#contract/backups.ts'
import type { Backup, BackupReason } from '#contract/backups.ts'
import { RefusalError } from '#contract/refusals.ts'
import { checkCopy, syncFile, syncFolder } from './backup-file.ts'
import { superfluousBackups } from './backup-retention.ts'
import { connect } from './connection.ts'
import { asRefusal } from './refuse.ts'
import { backupsFolder } from './store-file.ts'
import { backupName } from './store.ts'
import type { Store } from './store.ts'

/** Pages that are copied before others get their turn: 8 MB. */
const pagesAtOnce = 2048

/** The backups of a store, the newest first. */
export function listBackups(file: string): readonly Backup[] {
  const folder = backupsFolder(file)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => backupOf(folder, name) ?? [])
    .sort((a, b) => b.at - a.at)
}

/**
 * Makes a backup while the work goes on: a whole copy, read back and checked before it gets its name.
 * What was acknowledged before it began is in it. Refuses `disk-full`, `read-only`, `store-damaged`.
 */
export async function makeBackup(store: Store, why: BackupReason): Promise<Backup> {
  if (!store.client.open) throw new RefusalError('store-closed')
  const folder = backupsFolder(store.file)
  const name = backupName(store.now(), why)
  const unfinished = join(folder, `${process.pid}-${name}.unfinished`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (existsSync(join(folder, name))) throw new RefusalError('file-exists', name)
    await store.client.backup(unfinished, { progress: () => pagesAtOnce })
    foldLog(unfinished, store)
    checkCopy(unfinished, store.nativeBinding)
    syncFile(unfinished)
    renameSync(unfinished, join(folder, name))
    syncFolder(folder)
  } catch (error) {
    throw asRefusal(error)
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(unfinished + part, { force: true })
  }
  const made = backupOf(folder, name)
  if (!made) throw new RefusalError('file-not-written', name)
  return made
}

/** Makes the backup of the day if there is none yet, and removes those that have had their time. Null where there was one. */
export async function backUpDaily(store: Store): Promise<Backup | null> {
  const today = new Date(store.now()).toDateString()
  const done = listBackups(store.file).some(
    ({ why, at }) => why === 'day' && new Date(at).toDateString() === today,
  )
  if (done) return null
  const made = await makeBackup(store, 'day')
  for (const { name } of superfluousBackups(listBackups(store.file))) {
    rmSync(join(backupsFolder(store.file), name), { force: true })
  }
  return made
}

/** The path of a backup. Refuses `not-found`. */
export function backupPath(file: string, name: string): string {
  const path = join(backupsFolder(file), name)
  if (!backupNameSchema.safeParse(name).success || !existsSync(path)) throw new RefusalError('not-found')
  return path
}

function backupOf(folder: string, name: string): Backup | null {
  if (!backupNameSchema.safeParse(name).success) return null
  const time = `${name.slice(0, 13)}:${name.slice(13, 15)}:${name.slice(15, 21)}Z`
  const why = name.slice(22, -'.db'.length) as BackupReason
  const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size
  return bytes === undefined ? null : { name, at: Date.parse(time), why, bytes }
}

// A page-by-page copy of a store in WAL would want a log beside it wherever it is opened.
function foldLog(copy: string, store: Store): void {
  const client = connect(copy, store.nativeBinding)
  try {
    client.pragma('journal_mode = DELETE')
  } finally {
    client.close()
  }
}
