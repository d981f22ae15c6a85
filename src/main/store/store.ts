import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { RefusalError } from '#contract/refusals.ts'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeBackup } from './backup-file.ts'
import { connect, lookInside } from './connection.ts'
import type { NativeBinding } from './connection.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { asRefusal } from './refuse.ts'
import { refuseChangedSchema } from './schema-check.ts'
import { backupsFolder, createFile, fileIdentity, inspectFile, olderStore } from './store-file.ts'

/** Bytes of a store whose backup takes longer than people wait without a word. */
export const largeStore = 50_000_000

/** What a query runs on: the store, or the transaction that it is part of. */
export type Queries = Pick<BetterSQLite3Database, 'select' | 'insert' | 'update' | 'delete'>

/** An open store. The functions beside it (drafts, exceptions …) read and write it. */
export interface Store {
  readonly file: string
  readonly client: Database
  readonly queries: BetterSQLite3Database
  readonly nativeBinding: NativeBinding
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number
  /** Which file was opened. */
  readonly identity: string | null
  /** The drafts that are being worked on, by id. */
  readonly sessions: Map<string, Session>
}

/** The work on a draft since it was opened. */
export interface Session {
  /** Whether it has been changed yet. */
  readonly changed: boolean
  /** When its last revision was made that is more than a save, in milliseconds since 1970. */
  readonly keptAt: number
}

export interface StoreOptions {
  readonly file: string
  /** The addon of better-sqlite3 where its own does not fit the runtime. */
  readonly nativeBinding?: string | null
  readonly now?: () => number
  /** Called before an older store is backed up, to be brought up to date, with its size in bytes: a large one takes minutes. */
  readonly onUpdate?: (bytes: number) => void
}

/**
 * Opens the store, making it where there is none and bringing an older one up to date (a backup first).
 * Refuses with `store-foreign`, `store-newer`, `store-damaged`, `store-unopenable`, `store-busy`,
 * `read-only`, `disk-full` or `disk-error`; whatever lies there is then left as it is.
 */
export function openStore(options: StoreOptions): Store {
  const { file, nativeBinding = null, now = Date.now, onUpdate } = options
  try {
    const found = inspectFile(file, migrations.length)
    if (found === 'missing') createFile(file)
    if (found === 'unsure') lookInside(file, nativeBinding, migrations.length)
    const client = connect(file, nativeBinding)
    try {
      migrate(client, migrations, () => {
        onUpdate?.(statSync(file).size)
        writeBackup(client, join(backupsFolder(file), backupName(now(), 'before-update')), nativeBinding)
      })
      refuseChangedSchema(client, migrations, nativeBinding)
    } catch (error) {
      client.close()
      throw error
    }
    return {
      file,
      client,
      queries: drizzle({ client }),
      nativeBinding,
      now,
      identity: fileIdentity(file),
      sessions: new Map(),
    }
  } catch (error) {
    throw whyUnopenable(asRefusal(error), file)
  }
}

/** How many bytes a store has that {@link openStore} would back up and bring up to date; 0 for any other file. */
export function updateAhead(file: string): number {
  return olderStore(file, migrations.length)
}

/** Closes the store; what SQLite kept beside the file is folded into it. Closing twice does no harm. */
export function closeStore(store: Store): void {
  if (store.client.open) store.client.close()
}

/** The name of a backup: when (UTC) and why. */
export function backupName(at: number, why: string): string {
  const time = new Date(at).toISOString().replaceAll(':', '').replace('Z', '')
  return `${time}-${why}.db`
}

/** Reads; what goes wrong becomes a refusal. */
export function read<Value>(store: Store, work: (queries: Queries) => Value): Value {
  refuseClosed(store)
  try {
    return work(store.queries)
  } catch (error) {
    throw asRefusal(error)
  }
}

/**
 * Writes, all or nothing, and returns only when it is on the disk. Takes the lock at once: a transaction
 * that begins by reading fails without waiting when another process writes in between.
 * Refuses with `store-moved` where the file is no longer in its place: what is written there would be lost.
 */
export function write<Value>(store: Store, work: (queries: Queries) => Value): Value {
  refuseClosed(store)
  refuseMoved(store)
  try {
    const value = store.queries.transaction(work, { behavior: 'immediate' })
    refuseMoved(store)
    return value
  } catch (error) {
    throw asRefusal(error)
  }
}

// SQLite says of a folder in which it may not make its log only that it cannot be opened.
function whyUnopenable(refused: unknown, file: string): unknown {
  if (!(refused instanceof RefusalError) || refused.refusal.code !== 'store-unopenable') return refused
  if (!existsSync(dirname(file))) return refused
  try {
    accessSync(dirname(file), constants.W_OK)
    return refused
  } catch (error) {
    return asRefusal(error)
  }
}

function refuseClosed(store: Store): void {
  if (!store.client.open) throw new RefusalError('store-closed')
}

function refuseMoved(store: Store): void {
  if (fileIdentity(store.file) !== store.identity) throw new RefusalError('store-moved')
}
