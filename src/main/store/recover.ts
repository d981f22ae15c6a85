import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { getTableName } from 'drizzle-orm'
import type { Recovery } from '#contract/backups.ts'
import { RefusalError } from '#contract/refusals.ts'
import { checkCopy, syncFile, syncFolder } from './backup-file.ts'
import { backupPath, listBackups } from './backups.ts'
import type { NativeBinding } from './connection.ts'
import { asRefusal } from './refuse.ts'
import { pictures } from './pictures/tables.ts'
import { addNewer, addReadablePictures, readableDrafts } from './salvage.ts'
import { backupsFolder } from './store-file.ts'
import { closeStore, openStore } from './store.ts'
import type { Store, StoreOptions } from './store.ts'
import { archived, comments, drafts, events, exceptions, keyframes, papers, revisions } from './tables.ts'

/** A store of up to this many bytes is looked through at every start; a larger one when it is examined. */
const quicklyChecked = 64 * 1024 * 1024
/** What is ready: the name that the damaged file gets, how many drafts were saved from it, when the backup was made. */
const readyName = /^(.+\.damaged-.+)\.ready-(\d+)-(\d+|none)$/
/** The tables of what people wrote; what is found by searching can be made again. */
const written = [drafts, exceptions, papers, keyframes, revisions, events, comments, archived, pictures]

/**
 * Opens the store; a damaged one is put aside, and its place is taken by the newest good backup with all
 * drafts that could still be read from the damaged file. Refuses as {@link openStore}; `store-damaged` only
 * where there is neither, and then nothing is changed.
 */
export function openOrRecover(options: StoreOptions): {
  readonly store: Store
  readonly recovery: Recovery | null
} {
  const interrupted = finishInterrupted(options.file)
  try {
    const store = openStore(options)
    if (isSound(store)) return { store, recovery: interrupted }
    closeStore(store)
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code !== 'store-damaged') throw error
  }
  try {
    const recovery = takeItsPlace(options.file, rebuild(options))
    return { store: openStore(options), recovery }
  } catch (error) {
    throw asRefusal(error)
  }
}

function isSound(store: Store): boolean {
  if ((statSync(store.file, { throwIfNoEntry: false })?.size ?? 0) > quicklyChecked) return true
  try {
    // The quick check does not compare the indexes with their tables: a flipped bit there hides a row.
    const checks = ['quick_check', ...written.map((table) => `integrity_check(${getTableName(table)})`)]
    return checks.every((check) => store.client.pragma(check, { simple: true }) === 'ok')
  } catch {
    return false
  }
}

/**
 * Makes the store that is to take the place of the damaged one, whole, before anything is moved; gives its
 * name, in which stands what is said of it later: a power cut in between must not lose even that.
 */
function rebuild(options: StoreOptions): string {
  const { file, nativeBinding = null, now = Date.now } = options
  const readable = readableDrafts(file, nativeBinding)
  const backup = listBackups(file).find(({ name }) => isGood(backupPath(file, name), nativeBinding))
  if (!backup && readable.length === 0) throw new RefusalError('store-damaged')
  const unfinished = `${file}.recovering`
  try {
    removeStore(unfinished)
    if (backup) copyFileSync(backupPath(file, backup.name), unfinished)
    const rebuilt = openStore({ ...options, file: unfinished })
    let saved: number
    try {
      saved = addNewer(rebuilt, readable)
      addReadablePictures(rebuilt, file, nativeBinding)
    } finally {
      closeStore(rebuilt)
    }
    syncFile(unfinished)
    const time = new Date(now()).toISOString().slice(0, 19).replaceAll(':', '')
    const aside = freeName(`${file}.damaged-${time}`)
    const ready = `${aside}.ready-${saved}-${backup?.at ?? 'none'}`
    renameSync(unfinished, ready)
    syncFolder(dirname(file))
    return basename(ready)
  } finally {
    removeStore(unfinished)
  }
}

/** Puts what lies there aside, and what is ready in its place. */
function takeItsPlace(file: string, ready: string): Recovery {
  const [, keptAside = '', saved = '', backupAt = ''] = readyName.exec(ready) ?? []
  const folder = dirname(file)
  for (const part of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(file + part)) renameSync(file + part, join(folder, keptAside + part))
  }
  renameSync(join(folder, ready), file)
  syncFolder(folder)
  return { backupAt: backupAt === 'none' ? null : Number(backupAt), saved: Number(saved), keptAside }
}

/** Goes on where a power cut came between the two. */
function finishInterrupted(file: string): Recovery | null {
  const folder = dirname(file)
  if (!existsSync(folder)) return null
  try {
    const ready = readdirSync(folder).find(
      (name) => name.startsWith(`${basename(file)}.damaged-`) && readyName.test(name),
    )
    return ready === undefined ? null : takeItsPlace(file, ready)
  } catch (error) {
    throw asRefusal(error)
  }
}

function removeStore(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true })
  rmSync(backupsFolder(file), { recursive: true, force: true })
}

function isGood(backup: string, nativeBinding: NativeBinding): boolean {
  try {
    checkCopy(backup, nativeBinding)
    return true
  } catch {
    return false
  }
}

function freeName(wanted: string): string {
  let name = wanted
  for (let number = 2; existsSync(name); number++) name = `${wanted}-${number}`
  return name
}
