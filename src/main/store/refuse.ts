import { RefusalError } from '#contract/refusals.ts'
import type { RefusalCode } from '#contract/refusals.ts'

/** SQLite's result codes by their beginning, the more exact first. */
const bySqlite: readonly (readonly [string, RefusalCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'store-moved'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_LOCKED', 'store-busy'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CANTOPEN', 'store-unopenable'],
  ['SQLITE_IOERR', 'disk-error'],
]

const bySystem: Readonly<Record<string, RefusalCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'disk-error',
  ENOTDIR: 'store-unopenable',
  EEXIST: 'store-unopenable',
  ENOENT: 'store-unopenable',
  EISDIR: 'store-unopenable',
}

/**
 * What went wrong in the store, as a refusal that people can act on.
 * Anything that is neither SQLite's nor the file system's comes back as it is: it is a bug.
 */
export function asRefusal(error: unknown): unknown {
  if (error instanceof RefusalError) return error
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = refusalCode(cause)
    if (code) return new RefusalError(code, undefined, { cause: error })
  }
  return error
}

function refusalCode(error: Error): RefusalCode | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined
  const { code } = error
  return bySqlite.find(([prefix]) => code.startsWith(prefix))?.[1] ?? bySystem[code]
}
