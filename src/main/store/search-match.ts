import type { Query } from '#domain/search/query.ts'
import { pairWord } from './search-index.ts'

/** The tokens of the index have three letters; shorter parts are words of the table of pairs. */
const tokenLength = 3

/** What of a release is looked in: all of it, or its headline alone. */
export type Where = 'text' | 'headline'

/** A selection of the numbers of releases, as SQL with its values. */
export interface Numbers {
  /** `FROM … WHERE …`; the number is called `rowid`. */
  readonly from: string
  readonly values: readonly string[]
}

/**
 * The releases that have all that is wanted, at one place of the release or another, and nothing that is not,
 * anywhere. The parts are quoted and never handed to FTS5 as its language: no query is an error.
 */
export function numbersOf({ wanted, unwanted }: Query, where: Where): Numbers {
  const conditions: string[] = []
  const values: string[] = []
  const add = (condition: string, value: string) => {
    conditions.push(condition)
    values.push(value)
  }
  const long = wanted.filter(isLong)
  const short = wanted.filter((part) => !isLong(part))
  const table = where === 'text' ? 'search_texts' : 'search_headlines'
  const pairs = `{${where}} : (${short.map(pairTerm).join(' AND ')})`
  let driver = 'search_documents'
  if (long.length > 0) {
    driver = table
    add(`${table} MATCH ?`, long.map(quoted).join(' AND '))
    if (short.length > 0) add(isIn('search_pairs'), pairs)
  } else if (short.length > 0) {
    driver = 'search_pairs'
    add('search_pairs MATCH ?', pairs)
  }
  const not = { long: unwanted.filter(isLong), short: unwanted.filter((part) => !isLong(part)) }
  if (not.long.length > 0) add(`NOT ${isIn('search_texts')}`, not.long.map(quoted).join(' OR '))
  if (not.short.length > 0) {
    add(`NOT ${isIn('search_pairs')}`, `{text} : (${not.short.map(pairTerm).join(' OR ')})`)
  }
  return { from: `FROM ${driver} WHERE ${['TRUE', ...conditions].join(' AND ')}`, values }
}

// The plus keeps SQLite from asking the index anew for each row of the other table: minutes instead of milliseconds.
function isIn(table: string): string {
  return `+rowid IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`
}

function isLong(part: string): boolean {
  return Array.from(part).length >= tokenLength
}

function pairTerm(part: string): string {
  return quoted(pairWord(part))
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
