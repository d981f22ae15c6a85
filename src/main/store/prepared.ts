import type { Statement } from 'better-sqlite3'
import type { Store } from './store.ts'

const known = new WeakMap<Store['client'], Map<string, Statement<unknown[], unknown>>>()

/**
 * A statement that is asked for at every key: SQLite reads each text once for as long as the store is open. For
 * texts of which there are few; what changes from one to the next are the values.
 */
export function prepared<Row>({ client }: Store, sql: string): Statement<unknown[], Row> {
  const ofClient = known.get(client) ?? new Map<string, Statement<unknown[], unknown>>()
  known.set(client, ofClient)
  const statement = ofClient.get(sql) ?? client.prepare<unknown[], unknown>(sql)
  ofClient.set(sql, statement)
  // Its rows are what the text selects, which the caller says.
  return statement as Statement<unknown[], Row>
}
