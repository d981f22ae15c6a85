import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type {
  AgencyFacts,
  DirectoryAgency,
  DirectoryPerson,
  HeldPost,
  PersonFacts,
} from '#domain/directory/directory.ts'
import { rowHash } from '../row-hash.ts'
import type { Cell } from '../row-hash.ts'
import type { Queries } from '../store.ts'
import { agencies, people, posts } from './tables.ts'

export type PersonRow = typeof people.$inferSelect
export type PostRow = typeof posts.$inferSelect
export type AgencyRow = typeof agencies.$inferSelect

/** What an entry has besides its facts. */
export type EntryMarks = Pick<PersonRow, 'id' | 'origin' | 'by' | 'changedAt' | 'removedAt'>

/** The row of a person; its posts are rows of their own. */
export function personRow(facts: PersonFacts, marks: EntryMarks): PersonRow {
  const { prefix, given, surname, aliases, verified, files } = facts
  const row = { ...marks, prefix, given, surname, aliases: JSON.stringify(aliases), verified, files }
  return { ...row, rowSha256: personHash(row, postRows(marks.id, facts.posts)) }
}

/** The rows of a person's posts. */
export function postRows(person: string, held: readonly HeldPost[]): PostRow[] {
  return held.map((post, place) => ({ person, place, ...post }))
}

/** The row of an agency. */
export function agencyRow({ name, abbreviations, verified }: AgencyFacts, marks: EntryMarks): AgencyRow {
  const row = { ...marks, name, abbreviations: JSON.stringify(abbreviations), verified }
  return { ...row, rowSha256: agencyHash(row) }
}

/** A person as written; null where the rows no longer say what was written. */
export function personOf(row: PersonRow, held: readonly PostRow[]): DirectoryPerson | null {
  if (personHash(row, held) !== row.rowSha256) return null
  const { id, prefix, given, surname, verified, files } = row
  return {
    id,
    prefix,
    given,
    surname,
    aliases: names(row.aliases),
    posts: held.map(({ name, from, to, acting, mentions }) => ({ name, from, to, acting, mentions })),
    verified,
    files,
  }
}

/** An agency as written; null where the row no longer says what was written. */
export function agencyOf(row: AgencyRow): DirectoryAgency | null {
  if (agencyHash(row) !== row.rowSha256) return null
  return { id: row.id, name: row.name, abbreviations: names(row.abbreviations), verified: row.verified }
}

/** Puts a person in place of what the store has of that id. */
export function putPerson(queries: Queries, facts: PersonFacts, marks: EntryMarks): void {
  const row = personRow(facts, marks)
  queries.insert(people).values(row).onConflictDoUpdate({ target: people.id, set: row }).run()
  queries.delete(posts).where(eq(posts.person, marks.id)).run()
  const held = postRows(marks.id, facts.posts)
  if (held.length > 0) queries.insert(posts).values(held).run()
}

/** Puts an agency in place of what the store has of that id. */
export function putAgency(queries: Queries, facts: AgencyFacts, marks: EntryMarks): void {
  const row = agencyRow(facts, marks)
  queries.insert(agencies).values(row).onConflictDoUpdate({ target: agencies.id, set: row }).run()
}

/** The posts of everybody, by person. */
export function postsByPerson(queries: Queries): ReadonlyMap<string, readonly PostRow[]> {
  const found = new Map<string, PostRow[]>()
  for (const row of queries.select().from(posts).orderBy(asc(posts.person), asc(posts.place)).all()) {
    const known = found.get(row.person)
    if (known) known.push(row)
    else found.set(row.person, [row])
  }
  return found
}

/** The id of an entry that the program brings: the same in every store, so that they can be compared. */
export function seedId(kind: 'person' | 'agency', name: string): string {
  return `program-${createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 32)}`
}

function names(json: string): readonly string[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

function personHash(row: Omit<PersonRow, 'rowSha256'>, held: readonly PostRow[]): string {
  return rowHash([
    ...entryCells(row),
    row.prefix,
    row.given,
    row.surname,
    row.aliases,
    row.files,
    ...held.flatMap((post) => [post.name, post.from, post.to, Number(post.acting), post.mentions]),
  ])
}

function agencyHash(row: Omit<AgencyRow, 'rowSha256'>): string {
  return rowHash([...entryCells(row), row.name, row.abbreviations])
}

function entryCells(row: EntryMarks & { readonly verified: boolean }): Cell[] {
  return [row.id, Number(row.verified), row.origin, row.by, row.changedAt, row.removedAt]
}
