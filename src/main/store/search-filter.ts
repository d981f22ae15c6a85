import type { Search } from '#contract/search.ts'
import { dayNumbers } from './search-numbers.ts'

/** What narrows a search down besides words, as SQL on `search_documents`; each part begins with AND. */
export interface Filter {
  /** Conditions on the number of the release, which is `#`. */
  readonly numbers: string
  /** Conditions on the row of `search_documents`; empty where it need not be read. */
  readonly documents: string
  /** Of `numbers`, then of `documents`. */
  readonly values: readonly (string | number)[]
}

/** What is asked for besides words. */
export type Narrowing = Pick<Search, 'from' | 'to' | 'state' | 'category' | 'place' | 'findings'>

/** The conditions of a search, all of which must hold. */
export function filterOf({ from, to, state, category, place, findings }: Narrowing): Filter {
  const numbers: [string, number][] = []
  const documents: [string, ...(string | number)[]][] = []
  // FTS5 goes straight to a whole number; what better-sqlite3 hands over is none.
  if (from !== undefined) numbers.push([' AND # <= CAST(? AS INTEGER)', dayNumbers(from).last])
  if (to !== undefined) numbers.push([' AND # >= CAST(? AS INTEGER)', dayNumbers(to).first])
  // A release without a date stands on the day it was made, but no range of dates has it.
  if (numbers.length > 0) documents.push([' AND d.dated'])
  if (state !== undefined) documents.push([' AND d.state = ?', state])
  if (category !== undefined) documents.push([' AND d.category = ?', category])
  if (place !== undefined) documents.push([' AND d.archived = ?', place === 'archive' ? 1 : 0])
  if (findings !== undefined) documents.push([` AND ${checked[findings]}`])
  return {
    numbers: numbers.map(([sql]) => sql).join(''),
    documents: documents.map(([sql]) => sql).join(''),
    values: [...numbers.map(([, value]) => value), ...documents.flatMap(([, ...values]) => values)],
  }
}

// A change of a draft takes away what was found in it, so that what is there holds.
const results = (which: string) =>
  `EXISTS (SELECT 1 FROM check_results WHERE draft_id = d.draft AND ${which})`
const checked: Record<NonNullable<Search['findings']>, string> = {
  errors: results('errors > 0'),
  any: results('errors + warnings + advice > 0'),
  none: results('errors + warnings + advice = 0'),
  unchecked: `NOT ${results('TRUE')}`,
}
