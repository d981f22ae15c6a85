import { RefusalError } from '#contract/refusals.ts'
import type { Search, SearchHit, SearchResult } from '#contract/search.ts'
import { fold } from '#domain/search/fold.ts'
import { readQuery } from '#domain/search/query.ts'
import type { Query } from '#domain/search/query.ts'
import { placesIn } from '#domain/search/snippet.ts'
import { prepared } from './prepared.ts'
import { filterOf } from './search-filter.ts'
import type { Filter } from './search-filter.ts'
import { behindIndex, refreshIndex } from './search-index.ts'
import { numbersOf } from './search-match.ts'
import type { Where } from './search-match.ts'
import { foundRows } from './search-rows.ts'
import type { FoundRow } from './search-rows.ts'
import { snippetIn } from './search-snippet.ts'
import { read } from './store.ts'
import type { Store } from './store.ts'

/** So many changed drafts are put in the index before a search; more would keep a person waiting. */
const mostBefore = 200

/**
 * Searches desk and archive, never the bin: finds every release whose folded text contains all that is looked
 * for, never another. Whatever is typed is a query; none is an error. Where the index has yet to follow many
 * drafts it finds what is in it, and says how many are `behind`.
 */
export function search(store: Store, asked: Search): SearchResult {
  const behind = followOrTell(store)
  const query = readQuery(asked.query)
  return read(store, () => {
    const { numbers, complete } = firstNumbers(store, query, filterOf(asked), asked.limit)
    const rows = foundRows(store, numbers)
    const total = complete ? numbers.length : asked.counted === false ? null : count(store, asked, query)
    const hits = (complete ? headlinesFirst(rows, query) : rows).map((found) => hitOf(found, query.wanted))
    return { total, hits, ...(behind > 0 && { behind }) }
  })
}

/** How many releases a search finds. */
export function countFound(store: Store, asked: Omit<Search, 'limit'>): number {
  followOrTell(store)
  return read(store, () => count(store, asked, readQuery(asked.query)))
}

/**
 * The ids of all that a search finds, in no order. Refuses `index-behind` where it cannot know: whoever asks
 * does something with all of them.
 */
export function findIds(store: Store, asked: Omit<Search, 'limit'>): readonly string[] {
  if (followOrTell(store) > 0) throw new RefusalError('index-behind')
  return read(store, () => {
    const { number, from, values } = numbersOf(readQuery(asked.query), 'text', filterOf(asked))
    return store.client
      .prepare<unknown[], string>(
        `SELECT draft FROM search_documents WHERE number IN (SELECT ${number} ${from})`,
      )
      .pluck()
      .all(...values)
  })
}

function followOrTell(store: Store): number {
  const behind = behindIndex(store)
  if (behind > mostBefore) return behind
  refreshIndex(store)
  return 0
}

interface FirstNumbers {
  readonly numbers: readonly number[]
  /** These are all: then those with everything in the headline have yet to be put first. */
  readonly complete: boolean
}

// What is rare is found in one go; of what is not, the index gives the newest without looking at the rest.
function firstNumbers(store: Store, query: Query, filter: Filter, limit: number): FirstNumbers {
  const newest = find(store, query, 'text', filter, limit + 1)
  if (newest.length <= limit) return { numbers: newest, complete: true }
  const first = query.wanted.length === 0 ? [] : find(store, query, 'headline', filter, limit)
  // However many of the newest are among the first: there is one more than the page holds.
  return { numbers: [...new Set([...first, ...newest])].slice(0, limit), complete: false }
}

function find(store: Store, query: Query, where: Where, filter: Filter, most: number): number[] {
  const { number, from, values } = numbersOf(query, where, filter)
  return prepared<number>(store, `SELECT ${number} ${from} ORDER BY ${number} LIMIT ?`)
    .pluck()
    .all(...values, most)
}

function count(store: Store, asked: Omit<Search, 'limit'>, query: Query): number {
  const { from, values } = numbersOf(query, 'text', filterOf(asked))
  return Number(
    prepared(store, `SELECT count(*) ${from}`)
      .pluck()
      .get(...values),
  )
}

function headlinesFirst(rows: readonly FoundRow[], { wanted }: Query): FoundRow[] {
  const inHeadline = new Set(
    rows.filter(({ headline }) => {
      const folded = fold(headline)
      return wanted.every((part) => folded.includes(part))
    }),
  )
  return [...inHeadline, ...rows.filter((row) => !inHeadline.has(row))]
}

function hitOf(row: FoundRow, wanted: readonly string[]): SearchHit {
  const { id, headline, date, category, state, excerpt, archivedAt, stored } = row
  const headlineMarks = placesIn(headline, wanted)
  const snippet = snippetIn(stored, wanted, headlineMarks.length > 0) ?? { text: excerpt, marks: [] }
  const archived = archivedAt === null ? {} : ({ archived: true } as const)
  return { id, headline, date, category, state, headlineMarks, snippet, ...archived }
}
