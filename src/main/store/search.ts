import type { Database } from 'better-sqlite3'
import type { Search, SearchHit, SearchResult } from '#contract/search.ts'
import { passages } from '#domain/release/passages.ts'
import type { DraftState } from '#domain/release/states.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { readQuery } from '#domain/search/query.ts'
import { placesIn, snippetOf } from '#domain/search/snippet.ts'
import type { Snippet } from '#domain/search/snippet.ts'
import { quickSnippet } from './quick-snippet.ts'
import { firstNumber, refreshIndex } from './search-index.ts'
import { numbersOf } from './search-match.ts'
import type { Numbers } from './search-match.ts'
import { read } from './store.ts'
import type { Store } from './store.ts'

interface FoundRow {
  readonly id: string
  readonly headline: string
  readonly date: string | null
  readonly category: string
  readonly state: DraftState
  readonly excerpt: string
  readonly archivedAt: number | null
  /** The bytes of the stored form: to decode all of them would take longer than to find them. */
  readonly stored: Buffer
}

/**
 * Searches desk and archive, never the bin: finds every release whose folded text contains all that is looked
 * for, never another. Whatever is typed is a query; none is an error.
 */
export function search(store: Store, asked: Search): SearchResult {
  refreshIndex(store)
  const query = readQuery(asked.query)
  return read(store, () => {
    const { client } = store
    const filter = filterOf(asked)
    const all = numbersOf(query, 'text')
    const headline = query.wanted.length === 0 ? null : numbersOf(query, 'headline')
    const first = headline === null ? [] : find(client, headline, filter, asked.limit)
    const rest = first.length < asked.limit ? find(client, all, filter, asked.limit + first.length) : []
    const numbers = [...new Set([...first, ...rest])].slice(0, asked.limit)
    const row = client.prepare<[number], FoundRow>(
      `SELECT drafts.id, headline, date, category, state, excerpt, archived_at AS archivedAt,
         CAST(release AS BLOB) AS stored
       FROM search_documents JOIN drafts ON drafts.id = draft WHERE number = ?`,
    )
    const hits = numbers.flatMap((number) => {
      const found = row.get(number)
      return found ? [hitOf(found, query.wanted)] : []
    })
    return { total: count(client, all, filter), hits }
  })
}

/** The ids of all that a search finds, in no order. */
export function findIds(store: Store, asked: Omit<Search, 'limit'>): readonly string[] {
  refreshIndex(store)
  return read(store, () => {
    const { sql, values } = filterOf(asked)
    const { from, values: parts } = numbersOf(readQuery(asked.query), 'text')
    return store.client
      .prepare<unknown[], string>(
        `SELECT drafts.id FROM search_documents AS d JOIN drafts ON drafts.id = d.draft
         WHERE d.number IN (SELECT rowid ${from})${sql}`,
      )
      .pluck()
      .all(...parts, ...values)
  })
}

interface Filter {
  /** Conditions on `d` (search_documents) and `drafts`; empty for none. */
  readonly sql: string
  readonly values: readonly (string | number)[]
}

function filterOf({ from, to, state, category, place }: Omit<Search, 'query' | 'limit'>): Filter {
  const parts: string[] = []
  const values: (string | number)[] = []
  const add = (sql: string, ...more: readonly (string | number)[]) => {
    parts.push(` AND ${sql}`)
    values.push(...more)
  }
  if (from !== undefined) add('d.number >= ?', firstNumber(from))
  if (to !== undefined) add('d.number < ?', firstNumber(to) + 2 ** 20)
  if (state !== undefined) add('drafts.state = ?', state)
  if (category !== undefined) add('drafts.category = ?', category)
  if (place !== undefined) add(`drafts.archived_at IS ${place === 'desk' ? 'NULL' : 'NOT NULL'}`)
  // A release without a date stands on the day it was made, but no range of dates has it.
  if (from !== undefined || to !== undefined) add('drafts.date IS NOT NULL')
  return { sql: parts.join(''), values }
}

// The numbers of the newest: the rest of the hits is never looked at where there is no filter.
function find(client: Database, { from, values }: Numbers, filter: Filter, limit: number): number[] {
  const sql =
    filter.sql === ''
      ? `SELECT rowid ${from} ORDER BY rowid DESC LIMIT ?`
      : `SELECT d.number FROM search_documents AS d JOIN drafts ON drafts.id = d.draft
         WHERE d.number IN (SELECT rowid ${from})${filter.sql} ORDER BY d.number DESC LIMIT ?`
  return client
    .prepare<unknown[], number>(sql)
    .pluck()
    .all(...values, ...filter.values, limit)
}

function count(client: Database, { from, values }: Numbers, filter: Filter): number {
  const sql =
    filter.sql === ''
      ? `SELECT count(*) ${from}`
      : `SELECT count(*) FROM search_documents AS d JOIN drafts ON drafts.id = d.draft
         WHERE d.number IN (SELECT rowid ${from})${filter.sql}`
  return Number(
    client
      .prepare(sql)
      .pluck()
      .get(...values, ...filter.values),
  )
}

function hitOf(row: FoundRow, wanted: readonly string[]): SearchHit {
  const { id, headline, date, category, state, excerpt, archivedAt, stored } = row
  const headlineMarks = placesIn(headline, wanted)
  const beginning: Snippet = { text: excerpt, marks: [] }
  const [part] = wanted
  const snippet =
    (part === undefined ? beginning : quickSnippet(stored, part, wanted)) ??
    // What is marked in the headline need not be read for.
    (headlineMarks.length > 0 ? beginning : slowSnippet(stored, wanted)) ??
    beginning
  const archived = archivedAt === null ? {} : ({ archived: true } as const)
  return { id, headline, date, category, state, headlineMarks, snippet, ...archived }
}

function slowSnippet(stored: Buffer, wanted: readonly string[]): Snippet | null {
  const reading = readStoredForm(stored.toString('utf8'))
  if (!reading.ok) return null
  const lines = passages(reading.release).filter(({ slot }) => slot !== 'headline')
  return snippetOf(
    lines.map(({ text }) => text),
    wanted,
  )
}
