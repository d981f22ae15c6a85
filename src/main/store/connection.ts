import { copyFileSync, existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { RefusalError } from '#contract/refusals.ts'
import { applicationId } from './store-file.ts'

/** How long a connection waits for another process to finish writing, in milliseconds. */
const busyTimeout = 5000
/** The log is cut back to this many bytes after a checkpoint; a big import may have made it larger. */
const largestLog = 16 * 1024 * 1024

/** Memory for pages, in KiB: SQLite's own 2 MB hold less than the releases of one search. */
const pageCache = 32 * 1024

/** The addon of better-sqlite3 where its own does not fit the runtime; null for its own. */
export type NativeBinding = string | null

/** Opens a connection for reading and writing, with all that makes it durable. */
export function connect(file: string, nativeBinding: NativeBinding): Database.Database {
  const client = new Database(file, { timeout: busyTimeout, ...binding(nativeBinding) })
  try {
    client.pragma('journal_mode = WAL')
    // After WAL, and for every connection: better-sqlite3 is built to fall back to NORMAL in WAL, which
    // loses acknowledged saves at a power cut.
    client.pragma('synchronous = FULL')
    // Only macOS knows these: its fsync does not reach the disk.
    client.pragma('fullfsync = ON')
    client.pragma('checkpoint_fullfsync = ON')
    client.pragma('foreign_keys = ON')
    client.pragma('trusted_schema = OFF')
    client.pragma('cell_size_check = ON')
    client.pragma(`cache_size = -${pageCache}`)
    client.pragma(`journal_size_limit = ${largestLog}`)
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

/** Opens a connection that cannot change the file. */
export function connectToRead(file: string, nativeBinding: NativeBinding): Database.Database {
  const client = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: busyTimeout,
    ...binding(nativeBinding),
  })
  client.pragma('trusted_schema = OFF')
  client.pragma('cell_size_check = ON')
  return client
}

/** Looks into a database without changing it. Refuses one that is not a store (`store-foreign`) or too new (`store-newer`). */
export function lookInside(file: string, nativeBinding: NativeBinding, newest: number): void {
  try {
    look(connectToRead(file, nativeBinding), newest)
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_READONLY')) throw error
    // Where the power went while the file was being made, SQLite must take that back before it can be read:
    // in a copy, because it may be the file of another program.
    lookInsideCopy(file, nativeBinding, newest)
  }
}

function lookInsideCopy(file: string, nativeBinding: NativeBinding, newest: number): void {
  const copy = `${file}.${process.pid}-looking`
  const parts = ['', '-wal', '-journal'].filter((part) => existsSync(file + part))
  try {
    for (const part of parts) copyFileSync(file + part, copy + part)
    look(new Database(copy, binding(nativeBinding)), newest)
  } finally {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(copy + part, { force: true })
  }
}

function look(client: Database.Database, newest: number): void {
  try {
    // In one transaction: another process may be making the store at this moment.
    client.exec('BEGIN')
    const owner = client.pragma('application_id', { simple: true })
    const tables = client.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
    if (owner !== applicationId && (owner !== 0 || tables !== 0)) throw new RefusalError('store-foreign')
    if (versionOf(client) > newest) throw new RefusalError('store-newer')
  } finally {
    client.close()
  }
}

/** The version of a store: the number of the steps it has been through. */
export function versionOf(client: Database.Database): number {
  return Number(client.pragma('user_version', { simple: true }))
}

function binding(nativeBinding: NativeBinding): { nativeBinding?: string } {
  return nativeBinding === null ? {} : { nativeBinding }
}
