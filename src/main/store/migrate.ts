import type { Database } from 'better-sqlite3'
import { RefusalError } from '#contract/refusals.ts'
import { versionOf } from './connection.ts'
import type { Migration } from './migrations.ts'
import { applicationId } from './store-file.ts'

/**
 * Brings a store to the version of `steps`, all or nothing. `backUp` runs first where there is something to
 * lose. Refuses a store from the future (`store-newer`) and one whose rows would lose their relations
 * (`store-damaged`); then nothing is changed.
 *
 * Not drizzle's own migrator: it switches foreign keys off inside its transaction, where SQLite ignores that,
 * so that rebuilding a table empties its children by ON DELETE CASCADE (drizzle-team/drizzle-orm#5782).
 */
export function migrate(client: Database, steps: readonly Migration[], backUp: () => void): void {
  const version = versionOf(client)
  if (version > steps.length) throw new RefusalError('store-newer')
  if (version === steps.length) return
  if (version > 0) backUp()
  client.pragma('foreign_keys = OFF')
  try {
    client.transaction(() => takeSteps(client, steps)).immediate()
  } finally {
    client.pragma('foreign_keys = ON')
  }
}

function takeSteps(client: Database, steps: readonly Migration[]): void {
  // Read again: another process may have been here between the look and the lock.
  const version = versionOf(client)
  if (version > steps.length) throw new RefusalError('store-newer')
  if (version === steps.length) return
  for (const step of steps.slice(version)) client.exec(step.sql)
  const broken = client.prepare('PRAGMA foreign_key_check').all()
  if (broken.length > 0) throw new RefusalError('store-damaged', `foreign keys: ${broken.length}`)
  client.pragma(`application_id = ${applicationId}`)
  client.pragma(`user_version = ${steps.length}`)
}
