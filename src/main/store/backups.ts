import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupNameSchema } from '#contract/backups.ts'
import type { Backup, BackupReason } from '#contract/backups.ts'
import { RefusalError } from '#contract/refusals.ts'
import { checkCopy, syncFile, syncFolder } from './backup-file.ts'
import { superfluousBackups } from './backup-retention.ts'
import { connect } from './connection.ts'
import { readBackupPlace } from './papers.ts'
import { asRefusal } from './refuse.ts'
import { backupsFolder } from './store-file.ts'
import { backupName } from './store.ts'
import type { Store } from './store.ts'

/** Pages that are copied before others get their turn: 8 MB. */
const pagesAtOnce = 2048

/** The backups of a store, the newest first. */
export function listBackups(file: string): readonly Backup[] {
  const folder = backupsFolder(file)
  return existsSync(folder) ? backupsIn(folder) : []
}

/** The backups that lie in a folder, the newest first. */
export function backupsIn(folder: string): readonly Backup[] {
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

/**
 * Makes the backup of the day if there is none yet, and removes those that have had their time.
 * Answers the names of these; null where there was a backup of the day.
 */
export async function backUpDaily(store: Store): Promise<readonly string[] | null> {
  const today = new Date(store.now()).toDateString()
  const done = listBackups(store.file).some(
    ({ why, at }) => why === 'day' && new Date(at).toDateString() === today,
  )
  if (done) return null
  await makeBackup(store, 'day')
  const superfluous = superfluousBackups(listBackups(store.file)).map(({ name }) => name)
  for (const name of superfluous) rmSync(join(backupsFolder(store.file), name), { force: true })
  return superfluous
}

/** The path of a backup, here or in the second place. Refuses `not-found`. */
export function backupPath(file: string, name: string, second: string | null = null): string {
  const paths = [backupsFolder(file), ...(second === null ? [] : [second])].map((folder) =>
    join(folder, name),
  )
  const path = paths.find((one) => existsSync(one))
  if (!backupNameSchema.safeParse(name).success || path === undefined) throw new RefusalError('not-found')
  return path
}

/** The backups of a store here and in its second place, the newest first. */
export function listAllBackups(store: Store): readonly Backup[] {
  const here = listBackups(store.file)
  const second = readBackupPlace(store)
  const there = second !== null && existsSync(second) ? backupsIn(second) : []
  const away = there.filter(({ name }) => !here.some((one) => one.name === name))
  return [...here, ...away.map((one) => ({ ...one, away: true as const }))].sort((a, b) => b.at - a.at)
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
