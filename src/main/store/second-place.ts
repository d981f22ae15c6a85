import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { SecondPlace } from '#contract/backups.ts'
import { RefusalError } from '#contract/refusals.ts'
import { syncFile, syncFolder } from './backup-file.ts'
import { backupsIn, listBackups } from './backups.ts'
import { readBackupPlace } from './papers.ts'
import { backupsFolder } from './store-file.ts'
import type { Store } from './store.ts'

/**
 * The second place of the backups (another disk, a stick, a shared folder), where the office has chosen one:
 * a machine that is lost takes its own backups with it. Null where there is none.
 */
export function readSecondPlace(store: Store): SecondPlace | null {
  const folder = readBackupPlace(store)
  if (folder === null) return null
  const reachable = isFolder(folder)
  const there = reachable ? backupsIn(folder) : []
  const newest = listBackups(store.file)[0]
  return {
    folder,
    reachable,
    latest: there[0]?.at ?? null,
    upToDate: newest === undefined || there.some(({ name }) => name === newest.name),
  }
}

/**
 * Copies the newest backup to the second place, if there is one and it lacks it; what is copied is read back and
 * compared before it gets its name. Refuses `backup-not-copied`; the backup here stays as it is.
 */
export async function copyToSecondPlace(store: Store): Promise<void> {
  const folder = readBackupPlace(store)
  const newest = listBackups(store.file)[0]
  if (folder === null || newest === undefined) return
  if (!isFolder(folder)) throw new RefusalError('backup-not-copied')
  const copy = join(folder, newest.name)
  if (existsSync(copy)) return
  const unfinished = join(folder, `${process.pid}-${newest.name}.unfinished`)
  try {
    const original = join(backupsFolder(store.file), newest.name)
    await copyFile(original, unfinished)
    syncFile(unfinished)
    if ((await hashOf(unfinished)) !== (await hashOf(original)))
      throw new Error('The copy is not the backup.')
    renameSync(unfinished, copy)
    syncFolder(folder)
  } catch (error) {
    throw new RefusalError('backup-not-copied', undefined, { cause: error })
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Removes the copies of backups that have had their time here; those of other machines stay. */
export function removeFromSecondPlace(store: Store, names: readonly string[]): void {
  const folder = readBackupPlace(store)
  if (folder === null || !isFolder(folder)) return
  for (const name of names) rmSync(join(folder, name), { force: true })
}

/** Whether a folder is there and can be read. */
function isFolder(folder: string): boolean {
  try {
    readdirSync(folder)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
