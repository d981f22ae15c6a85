import { fullName } from '#domain/directory/directory.ts'
import type { AgencyFacts, PersonFacts } from '#domain/directory/directory.ts'
import { read, write } from '../store.ts'
import type { Queries, Store } from '../store.ts'
import { agencies, declinedProposals, people } from './tables.ts'
import { agencyOf, personOf, postsByPerson, putAgency, putPerson } from './entry-rows.ts'
import type { EntryMarks, PersonRow } from './entry-rows.ts'
import { takeInSeed } from './seed-directory.ts'

/** Everything of a directory, entries that were taken out among them. */
export interface WholeDirectory {
  readonly people: readonly (EntryMarks & { readonly facts: PersonFacts })[]
  readonly agencies: readonly (EntryMarks & { readonly facts: AgencyFacts })[]
  readonly declined: readonly (typeof declinedProposals.$inferSelect)[]
}

/** Reads everything of a directory, for taking it out; `damaged` entries no longer say what was written. */
export function readWholeDirectory(store: Store): {
  readonly whole: WholeDirectory
  readonly damaged: readonly string[]
} {
  return read(store, (queries) => {
    const held = postsByPerson(queries)
    const damaged: string[] = []
    const entriesOf = <Row extends EntryMarks, Facts extends { readonly id: string }>(
      rows: readonly Row[],
      facts: (row: Row) => Facts | null,
      name: (row: Row) => string,
    ) =>
      rows.flatMap((row) => {
        const entry = facts(row)
        if (entry) {
          const { id: _id, ...rest } = entry
          return [{ ...marksOf(row), facts: rest }]
        }
        damaged.push(name(row))
        return []
      })
    const whole = {
      people: entriesOf(
        queries.select().from(people).all(),
        (row: PersonRow) => personOf(row, held.get(row.id) ?? []),
        fullName,
      ),
      agencies: entriesOf(queries.select().from(agencies).all(), agencyOf, agencyName),
      declined: queries.select().from(declinedProposals).all(),
    }
    return { whole, damaged }
  })
}

/** Puts a directory back that was taken out. What somebody has changed in this store stays as it is. */
export function putDirectoryBack(store: Store, whole: WholeDirectory): void {
  takeInSeed(store)
  write(store, (queries) => {
    const persons = queries.select().from(people).all()
    putEntriesBack(queries, whole.people, persons, fullName, putPerson)
    const bodies = queries.select().from(agencies).all()
    putEntriesBack(queries, whole.agencies, bodies, agencyName, putAgency)
    for (const row of whole.declined)
      queries.insert(declinedProposals).values(row).onConflictDoNothing().run()
  })
}

function putEntriesBack<Facts extends Name, Name>(
  queries: Queries,
  entries: readonly (EntryMarks & { readonly facts: Facts })[],
  rows: readonly (EntryMarks & Name)[],
  nameOf: (named: Name) => string,
  put: (queries: Queries, facts: Facts, marks: EntryMarks) => void,
): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byName = new Map(rows.map((row) => [nameOf(row), row]))
  for (const { facts, ...marks } of entries) {
    const there = byId.get(marks.id) ?? byName.get(nameOf(facts))
    if (there && (there.origin === 'office' || marks.origin === 'program')) continue
    put(queries, facts, { ...marks, id: there?.id ?? marks.id })
  }
}

function agencyName({ name }: Pick<AgencyFacts, 'name'>): string {
  return name
}

function marksOf({ id, origin, by, changedAt, removedAt }: EntryMarks): EntryMarks {
  return { id, origin, by, changedAt, removedAt }
}
