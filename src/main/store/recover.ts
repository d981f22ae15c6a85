import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { getTableName } from 'drizzle-orm'
import type { Recovery } from '#contract/backups.ts'
import { RefusalError } from '#contract/refusals.ts'
import { checkCopy, syncFile, syncFolder } from './backup-file.ts'
import { backupPath, listBackups } from './backups.ts'
import type { NativeBinding } from './connection.ts'
import { asRefusal } from './refuse.ts'
import { addNewer, readableDrafts } from './salvage.ts'
import { closeStore, openStore } from './store.ts'
import type { Store, StoreOptions } from './store.ts'
import { archived, comments, drafts, events, exceptions, keyframes, papers, revisions } from './tables.ts'

/** A store of up to this many bytes is looked through at every start; a larger one when it is examined. */
const quicklyChecked = 64 * 1024 * 1024
/** The tables of what people wrote; what is found by searching can be made again. */
const written = [drafts, exceptions, papers, keyframes, revisions, events, comments, archived]

/**
 * Opens the store; a damaged one is put aside, and its place is taken by the newest good backup with all
 * drafts that could still be read from the damaged file. Refuses as {@link openStore}; `store-damaged` only
 * where there is neither, and then nothing is changed.
 */
export function openOrRecover(options: StoreOptions): {
  readonly store: Store
  readonly recovery: Recovery | null
} {
  try {
    const store = openStore(options)
    if (isSound(store)) return { store, recovery: null }
    closeStore(store)
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code !== 'store-damaged') throw error
  }
  return recover(options)
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

function recover(options: StoreOptions): { store: Store; recovery: Recovery } {
  const { file, nativeBinding = null, now = Date.now } = options
  try {
    const readable = readableDrafts(file, nativeBinding)
    const backup = listBackups(file).find(({ name }) => isGood(backupPath(file, name), nativeBinding))
    if (!backup && readable.length === 0) throw new RefusalError('store-damaged')
    const aside = freeName(
      `${file}.damaged-${new Date(now()).toISOString().slice(0, 19).replaceAll(':', '')}`,
    )
    const ready = `${file}.recovering`
    rmSync(ready, { force: true })
    if (backup) {
      copyFileSync(backupPath(file, backup.name), ready)
      syncFile(ready)
    }
    for (const part of ['-wal', '-shm', '']) {
      if (existsSync(file + part)) renameSync(file + part, aside + part)
    }
    if (backup) renameSync(ready, file)
    syncFolder(dirname(file))
    const store = openStore(options)
    const saved = addNewer(store, readable)
    return { store, recovery: { backupAt: backup?.at ?? null, saved, keptAside: basename(aside) } }
  } catch (error) {
    throw asRefusal(error)
  }
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
