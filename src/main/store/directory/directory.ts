import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { DirectoryMerged } from '#contract/directory.ts'
import { RefusalError } from '#contract/refusals.ts'
import type {
  AgencyFacts,
  Directory,
  DirectoryAgency,
  DirectoryPerson,
  PersonFacts,
} from '#domain/directory/directory.ts'
import { mergedAgency, mergedPerson, sameFacts } from '#domain/directory/merge.ts'
import { seedVersion } from '#domain/directory/seed.ts'
import { authorIn } from '../papers.ts'
import { read, write } from '../store.ts'
import type { Queries, Store } from '../store.ts'
import { agencies, declinedProposals, people, posts } from './tables.ts'
import { agencyOf, personOf, postsByPerson, putAgency, putPerson } from './entry-rows.ts'
import type { AgencyRow, EntryMarks, PersonRow, PostRow } from './entry-rows.ts'
import { takeInSeed } from './seed-directory.ts'

type Kind = 'person' | 'agency'

/** The people and agencies that the office knows; an entry that no longer says what was written is left out. */
export function readDirectory(store: Store): Directory {
  takeInSeed(store)
  return read(store, (queries) => {
    const held = postsByPerson(queries)
    const persons = queries.select().from(people).where(isNull(people.removedAt)).all()
    const bodies = queries.select().from(agencies).where(isNull(agencies.removedAt)).all()
    return {
      people: persons.flatMap((row) => personOf(row, held.get(row.id) ?? []) ?? []),
      agencies: bodies.flatMap((row) => agencyOf(row) ?? []),
    }
  })
}

/**
 * Keeps a person under an id, or as a new one with null: a new entry whose name is there already is merged with
 * it. Answers the entry as it is now. Refuses `not-found`.
 */
export function keepPerson(store: Store, id: string | null, facts: PersonFacts): DirectoryPerson {
  takeInSeed(store)
  return write(store, (queries) => {
    if (id !== null) existing(queries, people, id)
    const there = id === null ? personNamed(queries, facts) : null
    const whole = there ? mergedPerson(there, facts) : facts
    const marks = offices(store, queries, id ?? there?.id ?? randomUUID())
    putPerson(queries, whole, marks)
    return { ...whole, id: marks.id }
  })
}

/** Keeps an agency, as {@link keepPerson} keeps a person. Refuses `not-found`. */
export function keepAgency(store: Store, id: string | null, facts: AgencyFacts): DirectoryAgency {
  takeInSeed(store)
  return write(store, (queries) => {
    if (id !== null) existing(queries, agencies, id)
    const there = id === null ? agencyNamed(queries, facts.name) : null
    const whole = there ? mergedAgency(there, facts) : facts
    const marks = offices(store, queries, id ?? there?.id ?? randomUUID())
    putAgency(queries, whole, marks)
    return { ...whole, id: marks.id }
  })
}

/** Takes an entry out, or puts one back that was taken out. Refuses `not-found`, and `store-damaged`. */
export function setRemoved(store: Store, kind: Kind, id: string, removed: boolean): void {
  write(store, (queries) => {
    const marks = { ...offices(store, queries, id), removedAt: removed ? store.now() : null }
    if (kind === 'person') {
      const facts = personOf(existing(queries, people, id), postsOf(queries, id))
      if (!facts) throw new RefusalError('store-damaged')
      putPerson(queries, factsOf(facts), marks)
    } else {
      const facts = agencyOf(existing(queries, agencies, id))
      if (!facts) throw new RefusalError('store-damaged')
      putAgency(queries, factsOf(facts), marks)
    }
  })
}

/** Takes in the entries of a table, all or nothing: a name that is there is merged with what the table says. */
export function mergeDirectory(store: Store, table: Directory<PersonFacts, AgencyFacts>): DirectoryMerged {
  takeInSeed(store)
  return write(store, (queries) => {
    let added = 0
    let changed = 0
    for (const facts of table.people) {
      const there = personNamed(queries, facts)
      const whole = there ? mergedPerson(factsOf(there), facts) : facts
      if (there && sameFacts(factsOf(there), whole)) continue
      putPerson(queries, whole, offices(store, queries, there?.id ?? randomUUID()))
      if (there) changed++
      else added++
    }
    for (const facts of table.agencies) {
      const there = agencyNamed(queries, facts.name)
      const whole = there ? mergedAgency(factsOf(there), facts) : facts
      if (there && sameFacts(factsOf(there), whole)) continue
      putAgency(queries, whole, offices(store, queries, there?.id ?? randomUUID()))
      if (there) changed++
      else added++
    }
    return { added, changed }
  })
}

/** Another text whenever the directory says something else: of the program's entries only their version counts. */
export function directoryVersion(store: Store): string {
  return read(store, (queries) => {
    const changed = [people, agencies].flatMap((table) =>
      queries.select({ hash: table.rowSha256 }).from(table).where(eq(table.origin, 'office')).all(),
    )
    return [seedVersion, ...changed.map(({ hash }) => hash).sort()].join(' ')
  })
}

/** The proposals of the archive that somebody has turned down, by their keys. */
export function declinedKeys(store: Store): ReadonlySet<string> {
  return read(
    store,
    (queries) =>
      new Set(
        queries
          .select()
          .from(declinedProposals)
          .all()
          .map(({ key }) => key),
      ),
  )
}

/** Turns a proposal down for good; twice does no harm. */
export function declineProposal(store: Store, key: string): void {
  write(store, (queries) =>
    queries
      .insert(declinedProposals)
      .values({ key, by: authorIn(queries), at: store.now() })
      .onConflictDoNothing()
      .run(),
  )
}

function offices(store: Store, queries: Queries, id: string): EntryMarks {
  return { id, origin: 'office', by: authorIn(queries), changedAt: store.now(), removedAt: null }
}

function personNamed(queries: Queries, { given, surname }: PersonFacts): DirectoryPerson | null {
  const rows = queries
    .select()
    .from(people)
    .where(and(eq(people.given, given), eq(people.surname, surname), isNull(people.removedAt)))
    .all()
  return firstOf(rows.map((row) => personOf(row, postsOf(queries, row.id))))
}

function agencyNamed(queries: Queries, name: string): DirectoryAgency | null {
  const rows = queries
    .select()
    .from(agencies)
    .where(and(eq(agencies.name, name), isNull(agencies.removedAt)))
    .all()
  return firstOf(rows.map(agencyOf))
}

function firstOf<Entry>(entries: readonly (Entry | null)[]): Entry | null {
  return entries.find((entry) => entry !== null) ?? null
}

function postsOf(queries: Queries, person: string): PostRow[] {
  return queries.select().from(posts).where(eq(posts.person, person)).orderBy(posts.place).all()
}

function existing(queries: Queries, table: typeof people, id: string): PersonRow
function existing(queries: Queries, table: typeof agencies, id: string): AgencyRow
function existing(
  queries: Queries,
  table: typeof people | typeof agencies,
  id: string,
): PersonRow | AgencyRow {
  const row = queries.select().from(table).where(eq(table.id, id)).get()
  if (!row) throw new RefusalError('not-found')
  return row
}

function factsOf<Entry extends { readonly id: string }>({ id: _id, ...facts }: Entry): Omit<Entry, 'id'> {
  return facts
}
