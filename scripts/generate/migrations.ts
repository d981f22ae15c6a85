import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const store = fileURLToPath(new URL('../../src/main/store/', import.meta.url))

/** The text of src/main/store/migrations.ts: every .sql file of the folder, in the order of the names. */
export function migrationsModule(): string {
  const folder = join(store, 'migrations')
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  files.sort()
  const steps = files.map((file) => {
    const sql = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()
    const literal = sql.replace(/[\\`]|\$\{/g, (match) => `\\${match}`)
    return `  {\n    name: '${file.slice(0, -'.sql'.length)}',\n    sql: \`${literal}\`,\n  },\n`
  })
  return `${preface}${steps.join('')}]\n`
}

const preface = `// Made from migrations/*.sql by scripts/generate/migrations.ts: change those, never this.

/** A step from one version of the store to the next. The version of a store is the number of its steps. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/**
 * Every step, oldest first, baked in as text: the built desk, the command line and the tests all
 * run from different folders. A step that has been released is never changed again.
 */
export const migrations: readonly Migration[] = [
`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(store, 'migrations.ts'), migrationsModule())
}
