import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readStoredForm } from '../../src/domain/release/stored-form.ts'
import { readQuery } from '../../src/domain/search/query.ts'
import { searchTexts } from '../../src/main/store/search-words.ts'
import { findIds, search } from '../../src/main/store/search.ts'
import type { Store } from '../../src/main/store/store.ts'
import { seededRandom } from '../../scripts/seeded-random.ts'
import type { MadeQuery } from './queries.ts'
import { quantile, spread } from './spread.ts'

/** What a page of results shows. */
const shown = 20
/**
 * Each search is done so often, the whole list over and over, so that none finds what it left behind itself; what
 * is counted is the middle one, because other processes take turns with it.
 */
const repeats = 3
/** LIKE answers one of so many queries, of every class: each takes it seconds. */
const likeOneOf = 5

/**
 * Prints how fast the search is, beside LIKE over the same folded texts, and whether it says what a scan of
 * every text says.
 */
export function compareSearch(
  store: Store,
  queries: readonly MadeQuery[],
  folder: string,
  print: (line: string) => void,
): void {
  const plain = join(folder, 'plain.db')
  const { ids, bytes } = scan(store, queries, plain)
  print(`text, folded                 ${(bytes / 1e6).toFixed(0)} MB`)
  print(`index                        ${(indexBytes(store) / bytes).toFixed(2)} times the folded text`)
  const page = middles(queries, (query) => search(store, { query, limit: shown, counted: false }))
  const whole = middles(queries, (query) => search(store, { query, limit: shown }))
  print(`the newest ${shown}                ${spread(page)}`)
  print(`the newest ${shown} and the total  ${spread(whole)}`)
  for (const kind of new Set(queries.map((one) => one.kind))) {
    const of = (values: readonly number[]) => values.filter((_, at) => queries[at]?.kind === kind)
    const found = of(ids.map(({ size }) => size))
    print(`  ${kind.padEnd(12)} ${spread(of(page))}, found ${Math.min(...found)} to ${Math.max(...found)}`)
  }
  const agree = queries.filter(({ query }, at) => agrees(store, query, ids[at] ?? new Set()))
  print(`the same as a scan           ${agree.length} of ${queries.length} queries`)
  print(`fuzzed queries               ${fuzz(store)} of 20000 threw`)
  const like = likeTimes(plain, queries)
  const few = (times: readonly number[]) => times.filter((_, at) => at % likeOneOf === 0)
  print(`LIKE, ${like.page.length} of the queries     ${spread(like.page)}`)
  print(`LIKE, and the total          ${spread(like.whole)}`)
  const times = (theirs: readonly number[], ours: readonly number[]) =>
    [0.5, 0.95].map((share) => (quantile(theirs, share) / quantile(ours, share)).toFixed(0)).join(', p95 ')
  print(`LIKE takes, of all ${queries.length} of ours  p50 ${times(like.page, page)} times as long`)
  print(`  and the total              p50 ${times(like.whole, whole)} times`)
  print(`  for the same queries       p50 ${times(like.page, few(page))} times`)
  print(`  and the total              p50 ${times(like.whole, few(whole))} times`)
}

function agrees(store: Store, query: string, truth: ReadonlySet<string>): boolean {
  const found = findIds(store, { query })
  const { total, hits } = search(store, { query, limit: shown })
  return (
    total === truth.size &&
    found.length === truth.size &&
    found.every((id) => truth.has(id)) &&
    hits.every(({ id }) => truth.has(id)) &&
    hits.length === Math.min(shown, total)
  )
}

function indexBytes(store: Store): number {
  const sizes = ['search_texts', 'search_headlines', 'search_pairs'].map((table) =>
    Number(store.client.prepare(`SELECT sum(length(block)) FROM ${table}_data`).pluck().get()),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

function scan(store: Store, queries: readonly MadeQuery[], plain: string) {
  const read = queries.map(({ query }) => readQuery(query))
  const ids = queries.map(() => new Set<string>())
  // A run that was stopped here leaves it behind.
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(plain + part, { force: true })
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

// As the search does it, without snippets: the newest, for which LIKE may stop early, and with all counted.
function likeTimes(plain: string, queries: readonly MadeQuery[]) {
  const copy = new Database(plain, { readonly: true })
  copy.pragma('cache_size = -32768')
  const texts = copy.prepare('SELECT headline, body FROM texts WHERE number = ?')
  const page: number[] = []
  const whole: number[] = []
  for (const { query } of queries.filter((_, at) => at % likeOneOf === 0)) {
    const { wanted, unwanted } = readQuery(query)
    const one = '(headline LIKE ? OR body LIKE ?)'
    const where = [...wanted.map(() => one), ...unwanted.map(() => `NOT ${one}`)].join(' AND ')
    const values = [...wanted, ...unwanted].flatMap((part) => [`%${part}%`, `%${part}%`])
    const sql = `SELECT number FROM texts WHERE ${where} ORDER BY number`
    const newest = copy.prepare(`${sql} LIMIT ${shown}`).pluck()
    page.push(
      timed(() => {
        for (const number of newest.all(...values)) texts.get(number)
      }),
    )
    const all = copy.prepare(sql).pluck()
    whole.push(
      timed(() => {
        for (const number of all.all(...values).slice(0, shown)) texts.get(number)
      }),
    )
  }
  copy.close()
  return { page, whole }
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

function middles(queries: readonly MadeQuery[], work: (query: string) => unknown): number[] {
  const rounds = Array.from({ length: repeats }, () => queries.map(({ query }) => timed(() => work(query))))
  return queries.map((_, at) =>
    quantile(
      rounds.map((times) => times[at] ?? 0),
      0.5,
    ),
  )
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
