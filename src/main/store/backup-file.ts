import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { RefusalError } from '#contract/refusals.ts'
import { connectToRead } from './connection.ts'
import type { NativeBinding } from './connection.ts'
import { applicationId } from './store-file.ts'

/**
 * Writes a whole, checked copy of an open store to `file`, whatever else is being written meanwhile.
 * The copy gets its name only when it is on the disk and has been read back; a file of that name stays
 * (`file-exists`). Copying the file itself would not do: what is in the -wal would be missing.
 */
export function writeBackup(client: Database, file: string, nativeBinding: NativeBinding): void {
  if (existsSync(file)) throw new RefusalError('file-exists')
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unfinished = join(folder, `${process.pid}-${Date.now()}.unfinished`)
  try {
    client.prepare('VACUUM INTO ?').run(unfinished)
    checkCopy(unfinished, nativeBinding)
    syncFile(unfinished)
    renameSync(unfinished, file)
    syncFolder(folder)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Refuses (`store-damaged`) a copy that SQLite finds fault with or that is not a store. */
export function checkCopy(file: string, nativeBinding: NativeBinding): void {
  const client = connectToRead(file, nativeBinding)
  try {
    const owner = client.pragma('application_id', { simple: true })
    const verdict = client.pragma('quick_check', { simple: true })
    if (owner !== applicationId || verdict !== 'ok') throw new RefusalError('store-damaged')
  } finally {
    client.close()
  }
}

/** Has the disk keep what was written to a file. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Has the disk keep the names in a folder. Windows keeps them by itself and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
