import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrationsModule } from '../../../scripts/generate/migrations.ts'
import { writeBackup } from './backup-file.ts'
import { connect, connectToRead } from './connection.ts'
import { migrate } from './migrate.ts'
import { refusalOf, storePath } from './testing/folder.ts'

const first = {
  name: 'first',
  sql: `
    CREATE TABLE parents (id text PRIMARY KEY NOT NULL);
    CREATE TABLE children (id text PRIMARY KEY NOT NULL, parent text NOT NULL,
      FOREIGN KEY (parent) REFERENCES parents (id) ON DELETE cascade);`,
}

/** What drizzle-kit writes when a column changes its kind. */
const rebuild = {
  name: 'rebuild',
  sql: `
    PRAGMA foreign_keys=OFF;--> statement-breakpoint
    CREATE TABLE __new_parents (id text PRIMARY KEY NOT NULL, name text NOT NULL DEFAULT '');
    INSERT INTO __new_parents (id) SELECT id FROM parents;
    DROP TABLE parents;
    ALTER TABLE __new_parents RENAME TO parents;
    PRAGMA foreign_keys=ON;--> statement-breakpoint`,
}

function withFamily(): { client: Database; file: string } {
  const file = storePath()
  const client = connect(file, null)
  migrate(client, [first], () => expect.unreachable('there is nothing to back up'))
  client.exec(`INSERT INTO parents VALUES ('a'); INSERT INTO children VALUES ('b', 'a'), ('c', 'a')`)
  return { client, file }
}

function count(client: Database, table: 'parents' | 'children'): unknown {
  return client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
}

describe('a migration', () => {
  test('that rebuilds a table keeps the rows that stand on it', () => {
    const { client } = withFamily()
    migrate(client, [first, rebuild], () => undefined)
    expect([count(client, 'parents'), count(client, 'children')]).toEqual([1, 2])
    expect(client.pragma('user_version', { simple: true })).toBe(2)
    client.exec(`DELETE FROM parents`)
    expect(count(client, 'children')).toBe(0)
    client.close()
  })

  test('that fails half-way changes nothing, and relations are kept again', () => {
    const { client } = withFamily()
    const broken = { name: 'broken', sql: 'CREATE TABLE more (a); INSERT INTO missing VALUES (1)' }
    expect(() => migrate(client, [first, rebuild, broken], () => undefined)).toThrow('missing')
    expect(client.pragma('user_version', { simple: true })).toBe(1)
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(client.prepare('SELECT name FROM sqlite_schema WHERE name = ?').get('more')).toBeUndefined()
    expect([count(client, 'parents'), count(client, 'children')]).toEqual([1, 2])
    client.close()
  })

  test('that would leave rows without what they stand on is refused', () => {
    const { client } = withFamily()
    const careless = { name: 'careless', sql: `DELETE FROM parents` }
    expect(refusalOf(() => migrate(client, [first, careless], () => undefined))).toBe('store-damaged')
    expect([count(client, 'parents'), count(client, 'children')]).toEqual([1, 2])
    client.close()
  })

  test('backs the store up first, whole and readable', () => {
    const { client, file } = withFamily()
    const backup = `${file}-backups/before.db`
    migrate(client, [first, rebuild], () => writeBackup(client, backup, null))
    const copy = connectToRead(backup, null)
    expect(copy.pragma('user_version', { simple: true })).toBe(1)
    expect([count(copy, 'parents'), count(copy, 'children')]).toEqual([1, 2])
    copy.close()
    expect(readdirSync(`${file}-backups`)).toEqual(['before.db'])
    client.close()
  })

  test('does not happen where the backup fails', () => {
    const { client } = withFamily()
    const full = () => {
      throw new Error('disk full')
    }
    expect(() => migrate(client, [first, rebuild], full)).toThrow('disk full')
    expect(client.pragma('user_version', { simple: true })).toBe(1)
    client.close()
  })
})

test('the steps that are baked in are those of the SQL files', () => {
  const baked = new URL('./migrations.ts', import.meta.url)
  expect(existsSync(baked)).toBe(true)
  expect(readFileSync(baked, 'utf8')).toBe(migrationsModule())
})
