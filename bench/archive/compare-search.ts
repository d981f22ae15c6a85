import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readStoredForm } from '../../src/domain/release/stored-form.ts'
import { readQuery } from '../../src/domain/search/query.ts'
import { searchTexts } from '../../src/main/store/search-index.ts'
import { findIds, search } from '../../src/main/store/search.ts'
import type { Store } from '../../src/main/store/store.ts'
import { seededRandom } from '../../scripts/seeded-random.ts'
import type { MadeQuery } from './queries.ts'
import { quantile, spread } from './spread.ts'

/** What a page of results shows. */
const shown = 20

/**
 * Prints how fast the search is, beside LIKE over the same folded texts, and whether both it and its order say
 * what a scan of every text says.
 */
export function compareSearch(
  store: Store,
  queries: readonly MadeQuery[],
  folder: string,
  print: (line: string) => void,
): void {
  for (const { query } of queries) search(store, { query, limit: shown })
  const ours = queries.map(({ query }) => timed(() => search(store, { query, limit: shown })))
  const plain = join(folder, 'plain.db')
  const { ids, bytes } = scan(store, queries, plain)
  const agree = queries.filter(({ query }, at) => {
    const found = findIds(store, { query })
    const truth = ids[at] ?? new Set()
    const { total, hits } = search(store, { query, limit: shown })
    return (
      total === truth.size &&
      found.length === truth.size &&
      found.every((id) => truth.has(id)) &&
      hits.every(({ id }) => truth.has(id)) &&
      hits.length === Math.min(shown, total)
    )
  })
  const like = likeTimes(plain, queries)
  print(`text, folded                 ${(bytes / 1e6).toFixed(0)} MB`)
  print(`search, total and ${shown} hits    ${spread(ours)}`)
  print(`LIKE, total and ${shown} hits      ${spread(like)}`)
  const ratio = (share: number) => (quantile(like, share) / quantile(ours, share)).toFixed(0)
  print(`LIKE takes as long           p50 ${ratio(0.5)} times, p95 ${ratio(0.95)} times`)
  for (const kind of new Set(queries.map((one) => one.kind))) {
    const some = ours.filter((_, index) => queries[index]?.kind === kind)
    const hits = queries
      .map((one, index) => (one.kind === kind ? (ids[index]?.size ?? 0) : -1))
      .filter((n) => n >= 0)
    print(`  ${kind.padEnd(12)} ${spread(some)}, found ${Math.min(...hits)} to ${Math.max(...hits)}`)
  }
  print(`the same as a scan           ${agree.length} of ${queries.length} queries`)
  print(`fuzzed queries               ${fuzz(store)} of 20000 threw`)
}

function scan(store: Store, queries: readonly MadeQuery[], plain: string) {
  const read = queries.map(({ query }) => readQuery(query))
  const ids = queries.map(() => new Set<string>())
  const copy = new Database(plain)
  copy.exec('CREATE TABLE texts (number INTEGER PRIMARY KEY, headline TEXT, body TEXT)')
  const put = copy.prepare('INSERT INTO texts VALUES (?, ?, ?)')
  let bytes = 0
  copy.exec('BEGIN')
  const rows = store.client.prepare<[], { id: string; release: string; number: number }>(
    'SELECT id, release, number FROM drafts JOIN search_documents ON draft = id',
  )
  for (const { id, release, number } of rows.iterate()) {
    const reading = readStoredForm(release)
    if (!reading.ok) throw new Error(`${id} cannot be read`)
    const { headline, body } = searchTexts(reading.release)
    bytes += Buffer.byteLength(headline) + Buffer.byteLength(body)
    put.run(number, headline, body)
    read.forEach(({ wanted, unwanted }, at) => {
      const has = (part: string) => headline.includes(part) || body.includes(part)
      if (wanted.every(has) && !unwanted.some(has)) ids[at]?.add(id)
    })
  }
  copy.exec('COMMIT')
  copy.close()
  return { ids, bytes }
}

// Every hit is counted and the newest are given, as the search does; without snippets.
function likeTimes(plain: string, queries: readonly MadeQuery[]): number[] {
  const copy = new Database(plain, { readonly: true })
  copy.pragma('cache_size = -32768')
  const times = queries.map(({ query }) => {
    const { wanted, unwanted } = readQuery(query)
    const one = '(headline LIKE ? OR body LIKE ?)'
    const where = [...wanted.map(() => one), ...unwanted.map(() => `NOT ${one}`)].join(' AND ')
    const values = [...wanted, ...unwanted].flatMap((part) => [`%${part}%`, `%${part}%`])
    const all = copy.prepare(`SELECT number FROM texts WHERE ${where} ORDER BY number DESC`).pluck()
    const texts = copy.prepare('SELECT headline, body FROM texts WHERE number = ?')
    return timed(() => {
      for (const number of all.all(...values).slice(0, shown)) texts.get(number)
    })
  })
  copy.close()
  return times
}

function fuzz(store: Store): number {
  const random = seededRandom(20)
  const pieces = [
    '"',
    "'",
    '*',
    '(',
    ')',
    ':',
    '^',
    '-',
    '+',
    ' AND ',
    ' OR ',
    ' NOT ',
    'NEAR(',
    '\0',
    '\ud83d',
    '\udc00',
    ' ',
    '๑',
    'ก',
    'ำ',
    'น้ำ',
    '{',
    '}',
    '%',
    '_',
    '\\',
    ';',
    '--',
    '\n',
    'headline',
    'body',
    ',',
    '1',
  ]
  let threw = 0
  for (let run = 0; run < 20_000; run++) {
    let query = ''
    for (let length = Math.floor(random() * 9); length >= 0; length--) {
      query += pieces[Math.floor(random() * pieces.length)] ?? ''
    }
    try {
      search(store, { query, limit: 1 })
    } catch {
      threw++
    }
  }
  return threw
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
