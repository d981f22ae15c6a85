import type { Database } from 'better-sqlite3'
import type { Search, SearchHit, SearchResult } from '#contract/search.ts'
import { passages } from '#domain/release/passages.ts'
import type { DraftState } from '#domain/release/states.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { readQuery } from '#domain/search/query.ts'
import { placesIn, snippetOf } from '#domain/search/snippet.ts'
import type { Snippet } from '#domain/search/snippet.ts'
import { endMark, firstNumber, refreshIndex } from './search-index.ts'
import { read } from './store.ts'
import type { Store } from './store.ts'

/** The tokens of the index have three letters; shorter parts are found through all tokens that begin with them. */
const tokenLength = 3

interface FoundRow {
  readonly number: number
  readonly id: string
  readonly headline: string
  readonly date: string | null
  readonly category: string
  readonly state: DraftState
  readonly release: string
}

/**
 * Searches the drafts that are not in the bin: finds every release whose folded text contains all that is
 * looked for, never another. Whatever is typed is a query; none is an error.
 */
export function search(store: Store, asked: Search): SearchResult {
  refreshIndex(store)
  const { wanted, unwanted } = readQuery(asked.query)
  return read(store, () => {
    const { client } = store
    const all = matchOf(client, wanted, unwanted)
    if (all === null) return { total: 0, hits: [] }
    const filter = filterOf(asked)
    const headline = wanted.length === 0 ? null : matchOf(client, wanted, unwanted, 'headline')
    const first = headline === null ? [] : find(client, headline, filter, asked.limit)
    const known = new Set(first.map(({ number }) => number))
    const rest = first.length < asked.limit ? find(client, all, filter, asked.limit + first.length) : []
    const rows = [...first, ...rest.filter(({ number }) => !known.has(number))].slice(0, asked.limit)
    return { total: count(client, all, filter), hits: rows.map((row) => hitOf(row, wanted)) }
  })
}

interface Filter {
  readonly sql: string
  readonly values: readonly (string | number)[]
  /** Whether only the number of the day is asked about: then nothing else has to be read to count. */
  readonly daysOnly: boolean
}

function filterOf({ from, to, state, category }: Search): Filter {
  const parts: string[] = []
  const values: (string | number)[] = []
  const add = (sql: string, value: string | number) => {
    parts.push(sql)
    values.push(value)
  }
  if (from !== undefined) add('d.number >= ?', firstNumber(from))
  if (to !== undefined) add('d.number < ?', firstNumber(to) + 2 ** 20)
  const daysOnly = state === undefined && category === undefined
  if (state !== undefined) add('drafts.state = ?', state)
  if (category !== undefined) add('drafts.category = ?', category)
  // A release without a date stands on the day it was made, but no range of dates has it.
  if (from !== undefined || to !== undefined) parts.push('drafts.date IS NOT NULL')
  return {
    sql: parts.map((part) => ` AND ${part}`).join(''),
    values,
    daysOnly: daysOnly && parts.length === 0,
  }
}

function find(client: Database, match: string, filter: Filter, limit: number): FoundRow[] {
  const columns = 'd.number, drafts.id, headline, date, category, state, release'
  const matching =
    match === ''
      ? 'TRUE'
      : 'd.number IN (SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC)'
  if (match !== '' && filter.sql === '') {
    // The newest by the index alone: the rest of the hits is never looked at.
    return client
      .prepare<unknown[], FoundRow>(
        `SELECT ${columns} FROM (SELECT rowid AS found FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?)
         JOIN search_documents AS d ON d.number = found JOIN drafts ON drafts.id = d.draft ORDER BY d.number DESC`,
      )
      .all(match, limit)
  }
  return client
    .prepare<unknown[], FoundRow>(
      `SELECT ${columns} FROM search_documents AS d JOIN drafts ON drafts.id = d.draft
       WHERE ${matching}${filter.sql} ORDER BY d.number DESC LIMIT ?`,
    )
    .all(...(match === '' ? [] : [match]), ...filter.values, limit)
}

function count(client: Database, match: string, filter: Filter): number {
  if (filter.daysOnly) {
    const sql =
      match === ''
        ? 'SELECT count(*) FROM search_documents'
        : 'SELECT count(*) FROM search_index WHERE search_index MATCH ?'
    return Number(
      client
        .prepare(sql)
        .pluck()
        .get(...(match === '' ? [] : [match])),
    )
  }
  const matching =
    match === '' ? 'TRUE' : 'd.number IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)'
  const sql = `SELECT count(*) FROM search_documents AS d JOIN drafts ON drafts.id = d.draft WHERE ${matching}${filter.sql}`
  return Number(
    client
      .prepare(sql)
      .pluck()
      .get(...(match === '' ? [] : [match]), ...filter.values),
  )
}

// The query of FTS5; empty for everything, null where nothing can be found.
function matchOf(
  client: Database,
  wanted: readonly string[],
  unwanted: readonly string[],
  column?: 'headline',
): string | null {
  const needed = wanted.map((part) => termOf(client, part))
  if (needed.includes(null)) return null
  const forbidden = unwanted.flatMap((part) => termOf(client, part) ?? [])
  const positive = needed.map((term) => (column ? `${column} : ${term}` : term)).join(' AND ')
  if (forbidden.length === 0) return positive
  // FTS5 knows no query that only excludes: every text ends with the mark, so every text has it.
  return `(${positive === '' ? everything : positive}) NOT (${forbidden.join(' OR ')})`
}

const everything = quoted(endMark)

function termOf(client: Database, part: string): string | null {
  if ([...part].length >= tokenLength) return quoted(part)
  const terms = client
    .prepare<[string, string], string>('SELECT term FROM search_terms WHERE term >= ? AND term < ?')
    .pluck()
    .all(part, `${part}\u{10FFFF}`)
  return terms.length === 0 ? null : `(${terms.map(quoted).join(' OR ')})`
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function hitOf(
  { id, headline, date, category, state, release }: FoundRow,
  wanted: readonly string[],
): SearchHit {
  const reading = readStoredForm(release)
  const lines = reading.ok
    ? passages(reading.release)
        .filter(({ slot }) => slot !== 'headline')
        .map(({ text }) => text)
    : []
  const beginning: Snippet = {
    text: lines.find((line) => line.trim() !== '')?.slice(0, 160) ?? '',
    marks: [],
  }
  return {
    id,
    headline,
    date,
    category,
    state,
    headlineMarks: placesIn(headline, wanted),
    snippet: snippetOf(lines, wanted) ?? beginning,
  }
}
