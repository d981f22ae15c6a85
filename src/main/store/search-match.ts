import type { Query } from '#domain/search/query.ts'
import type { Filter } from './search-filter.ts'
import { pairWord } from './search-words.ts'

/** The tokens of the index have three letters; shorter parts are words of the table of pairs. */
const tokenLength = 3

/** What of a release is looked in: all of it, or its headline alone. */
export type Where = 'text' | 'headline'

/** A selection of the numbers of releases, as SQL with its values. */
export interface Numbers {
  /** The number, by which they come in order. */
  readonly number: string
  /** `FROM … WHERE …` */
  readonly from: string
  readonly values: readonly (string | number)[]
}

/**
 * The releases that have all that is wanted, at one place of the release or another, and nothing that is not,
 * anywhere, as far as the filter lets them through. The parts are quoted and never handed to FTS5 as its
 * language: no query is an error.
 */
export function numbersOf({ wanted, unwanted }: Query, where: Where, filter: Filter): Numbers {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const add = (condition: string, value: string) => {
    conditions.push(condition)
    values.push(value)
  }
  const long = wanted.filter(isLong)
  const short = wanted.filter((part) => !isLong(part))
  const table = where === 'text' ? 'search_texts' : 'search_headlines'
  const pairs = `{${where}} : (${short.map(pairTerm).join(' AND ')})`
  const driver =
    long.length > 0
      ? { from: table, number: `${table}.rowid` }
      : short.length > 0
        ? { from: 'search_pairs', number: 'search_pairs.rowid' }
        : { from: 'search_documents AS d', number: 'd.number' }
  const isIn = (other: string) =>
    // The plus keeps SQLite from asking the index anew for each row of the other table: minutes instead of
    // milliseconds.
    `+${driver.number} IN (SELECT rowid FROM ${other} WHERE ${other} MATCH ?)`
  if (long.length > 0) {
    add(`${table} MATCH ?`, long.map(quoted).join(' AND '))
    if (short.length > 0) add(isIn('search_pairs'), pairs)
  } else if (short.length > 0) add('search_pairs MATCH ?', pairs)
  const not = { long: unwanted.filter(isLong), short: unwanted.filter((part) => !isLong(part)) }
  if (not.long.length > 0) add(`NOT ${isIn('search_texts')}`, not.long.map(quoted).join(' OR '))
  if (not.short.length > 0) {
    add(`NOT ${isIn('search_pairs')}`, `{text} : (${not.short.map(pairTerm).join(' OR ')})`)
  }
  const joined = filter.documents !== '' && wanted.length > 0
  // CROSS: the numbers come from the index in their order, and the first page need not wait for the last.
  const join = joined ? ` CROSS JOIN search_documents AS d ON d.number = ${driver.number}` : ''
  const numbers = filter.numbers.replaceAll('#', driver.number)
  return {
    number: driver.number,
    from: `FROM ${driver.from}${join} WHERE ${['TRUE', ...conditions].join(' AND ')}${numbers}${filter.documents}`,
    values: [...values, ...filter.values],
  }
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
