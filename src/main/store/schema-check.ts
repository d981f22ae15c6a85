import Database from 'better-sqlite3'
import { RefusalError } from '#contract/refusals.ts'
import type { NativeBinding } from './connection.ts'
import type { Migration } from './migrations.ts'

const schemas = new Map<readonly Migration[], string>()

/**
 * Refuses (`store-damaged`) a store whose tables are not those that its steps make: a flipped bit in the name
 * of a column is nothing that SQLite's own checks would find.
 */
export function refuseChangedSchema(
  client: Database.Database,
  steps: readonly Migration[],
  nativeBinding: NativeBinding,
): void {
  const expected = schemas.get(steps) ?? schemaOfSteps(steps, nativeBinding)
  schemas.set(steps, expected)
  if (schemaOf(client) !== expected) throw new RefusalError('store-damaged')
}

function schemaOfSteps(steps: readonly Migration[], nativeBinding: NativeBinding): string {
  const fresh = new Database(':memory:', nativeBinding === null ? {} : { nativeBinding })
  try {
    for (const step of steps) fresh.exec(step.sql)
    return schemaOf(fresh)
  } finally {
    fresh.close()
  }
}

function schemaOf(client: Database.Database): string {
  // What ANALYZE adds is SQLite's own, and comes and goes.
  const sql = `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name`
  return JSON.stringify(client.prepare(sql).raw().all())
}
