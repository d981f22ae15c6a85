import { eq, sql } from 'drizzle-orm'
import type { Placeholder } from 'drizzle-orm'
import { fullName } from '#domain/directory/directory.ts'
import type { AgencyFacts, Directory, PersonFacts } from '#domain/directory/directory.ts'
import { seedDirectory, seedVersion } from '#domain/directory/seed.ts'
import { read, write } from '../store.ts'
import type { Queries, Store } from '../store.ts'
import { agencies, directorySeed, people, posts } from './tables.ts'
import { agencyRow, personRow, postRows, putAgency, putPerson, seedId } from './entry-rows.ts'
import type { EntryMarks } from './entry-rows.ts'

/** The directory that a program brings. */
export interface Seed {
  readonly version: number
  directory(): Directory<PersonFacts, AgencyFacts>
}

const ownSeed: Seed = { version: seedVersion, directory: seedDirectory }

/**
 * Takes in what the program brings, once for each of its versions: new entries are added, entries that nobody in
 * the office has touched follow the program, and what the office has changed or taken out stays as it is.
 */
export function takeInSeed(store: Store, seed: Seed = ownSeed): void {
  if (read(store, seededVersion) >= seed.version) return
  write(store, (queries) => {
    // Read again: another process may have been here between the look and the lock.
    if (seededVersion(queries) >= seed.version) return
    const found = seed.directory()
    takePeople(queries, found.people, store.now())
    takeAgencies(queries, found.agencies, store.now())
    const row = { id: 1, version: seed.version }
    queries.insert(directorySeed).values(row).onConflictDoUpdate({ target: directorySeed.id, set: row }).run()
  })
}

function seededVersion(queries: Queries): number {
  return queries.select().from(directorySeed).where(eq(directorySeed.id, 1)).get()?.version ?? 0
}

function takePeople(queries: Queries, found: readonly PersonFacts[], at: number): void {
  const known = new Map(
    queries
      .select()
      .from(people)
      .all()
      .map((row) => [fullName(row), row]),
  )
  const added: [PersonFacts, EntryMarks][] = []
  for (const facts of found) {
    const name = fullName(facts)
    const there = known.get(name)
    const marks = programs(seedId('person', name), at)
    if (!there) added.push([facts, marks])
    else if (untouched(there)) putPerson(queries, facts, { ...marks, id: there.id })
  }
  insertAll(
    queries,
    people,
    added.map(([facts, marks]) => personRow(facts, marks)),
  )
  insertAll(
    queries,
    posts,
    added.flatMap(([facts, { id }]) => postRows(id, facts.posts)),
  )
}

function takeAgencies(queries: Queries, found: readonly AgencyFacts[], at: number): void {
  const known = new Map(
    queries
      .select()
      .from(agencies)
      .all()
      .map((row) => [row.name, row]),
  )
  const added: [AgencyFacts, EntryMarks][] = []
  for (const facts of found) {
    const there = known.get(facts.name)
    const marks = programs(seedId('agency', facts.name), at)
    if (!there) added.push([facts, marks])
    else if (untouched(there)) putAgency(queries, facts, { ...marks, id: there.id })
  }
  insertAll(
    queries,
    agencies,
    added.map(([facts, marks]) => agencyRow(facts, marks)),
  )
}

function programs(id: string, changedAt: number): EntryMarks {
  return { id, origin: 'program', by: '', changedAt, removedAt: null }
}

function untouched({ origin, removedAt }: Pick<EntryMarks, 'origin' | 'removedAt'>): boolean {
  return origin === 'program' && removedAt === null
}

// One statement for all rows: building one for each, or for hundreds at a time, takes a second.
function insertAll<Table extends typeof people | typeof posts | typeof agencies>(
  queries: Queries,
  table: Table,
  rows: readonly Table['$inferSelect'][],
): void {
  const [first] = rows
  if (!first) return
  const columns = Object.fromEntries(Object.keys(first).map((name) => [name, sql.placeholder(name)]))
  const insert = queries
    .insert(table)
    .values(columns as Record<keyof Table['$inferInsert'], Placeholder>)
    .prepare()
  for (const row of rows) insert.run(row)
}
