import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'

/** `Tokh` in ASCII: says in the file's header whose it is. */
export const applicationId = 0x546f6b68

const magic = 'SQLite format 3\0'
/** Bytes of SQLite's header, and where it keeps two numbers (big-endian). */
const header = { bytes: 100, userVersion: 60, applicationId: 68 }

/** Where the backups of a store lie. */
export function backupsFolder(file: string): string {
  return `${file}-backups`
}

/**
 * Looks at what lies where the store should be, without SQLite and without changing a byte.
 * `missing` and `ours` may be opened; `unsure` (a store whose first steps are still in its -wal, or an
 * empty database) needs a look inside. Refuses a folder (`store-unopenable`), what is not a store
 * (`store-foreign`), a store of a version after `newest` (`store-newer`), and a store whose beginning is
 * gone (`store-damaged`: it is one if it has backups).
 */
export function inspectFile(file: string, newest: number): 'missing' | 'ours' | 'unsure' {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return 'missing'
  if (!stats.isFile()) throw new RefusalError('store-unopenable')
  if (stats.size === 0) {
    if (hasBackups(file)) throw new RefusalError('store-damaged')
    return 'unsure'
  }
  const bytes = firstBytes(file)
  if (bytes.length < header.bytes || bytes.toString('latin1', 0, magic.length) !== magic) {
    throw new RefusalError(hasBackups(file) ? 'store-damaged' : 'store-foreign')
  }
  const owner = bytes.readUInt32BE(header.applicationId)
  if (owner === applicationId) {
    if (bytes.readUInt32BE(header.userVersion) > newest) throw new RefusalError('store-newer')
    return hasLog(file) ? 'unsure' : 'ours'
  }
  if (owner !== 0) throw new RefusalError('store-foreign')
  return 'unsure'
}

/**
 * How many bytes a store has that is older than `newest`, and so will be backed up before it is opened; 0 for
 * every other file. What only its -wal knows is not looked at, and nothing is refused here.
 */
export function olderStore(file: string, newest: number): number {
  try {
    const bytes = firstBytes(file)
    if (bytes.length < header.bytes || bytes.readUInt32BE(header.applicationId) !== applicationId) return 0
    return bytes.readUInt32BE(header.userVersion) < newest ? statSync(file).size : 0
  } catch {
    return 0
  }
}

/** Makes the folder and an empty file that only this person can read: drafts lie in it before their embargo. */
export function createFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  closeSync(openSync(file, 'a', 0o600))
}

/** Says which file it is, so that a store that was deleted, moved or replaced while open is noticed. */
export function fileIdentity(file: string): string | null {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.dev}:${stats.ino}` : null
}

function hasBackups(file: string): boolean {
  const folder = backupsFolder(file)
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.db'))
}

function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(header.bytes)
  const descriptor = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, header.bytes, 0))
  } finally {
    closeSync(descriptor)
  }
}
