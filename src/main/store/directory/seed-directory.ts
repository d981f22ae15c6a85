import { eq } from 'drizzle-orm'
import { fullName } from '#domain/directory/directory.ts'
import type { AgencyFacts, Directory, PersonFacts } from '#domain/directory/directory.ts'
import { seedDirectory, seedVersion } from '#domain/directory/seed.ts'
import { read, write } from '../store.ts'
import type { Queries, Store } from '../store.ts'
import { agencies, directorySeed, people, posts } from './tables.ts'
import { agencyRow, personRow, postRows, putAgency, putPerson, seedId } from './entry-rows.ts'
import type { EntryMarks } from './entry-rows.ts'

/** Rows of one statement: SQLite takes so many values at once. */
const atOnce = 500

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
  for (const some of slices(added.map(([facts, marks]) => personRow(facts, marks))))
    queries.insert(people).values(some).run()
  for (const some of slices(added.flatMap(([facts, { id }]) => postRows(id, facts.posts))))
    queries.insert(posts).values(some).run()
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
  for (const some of slices(added.map(([facts, marks]) => agencyRow(facts, marks))))
    queries.insert(agencies).values(some).run()
}

function programs(id: string, changedAt: number): EntryMarks {
  return { id, origin: 'program', by: '', changedAt, removedAt: null }
}

function untouched({ origin, removedAt }: Pick<EntryMarks, 'origin' | 'removedAt'>): boolean {
  return origin === 'program' && removedAt === null
}

function slices<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, index) =>
    rows.slice(index * atOnce, (index + 1) * atOnce),
  )
}
