import type { FindingsFilter, Search } from '#contract/search.ts'
import type { IsoDate } from '#domain/release/release.ts'
import type { DraftState } from '#domain/release/states.ts'

/** What narrows a search down besides words; null lets everything through. */
export interface SearchFilters {
  readonly state: DraftState | null
  readonly category: string | null
  readonly findings: FindingsFilter | null
  /** The days of the date line, both included. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const noFilters: SearchFilters = {
  state: null,
  category: null,
  findings: null,
  from: null,
  to: null,
}

/** Results that are shown at first, and more at each request. */
export const pageOfResults = 20

/** More than this are never shown: nobody reads so many, a narrower search helps. */
export const mostResults = 500

/** The longest query that is asked, in UTF-16 units; what goes beyond it is left out. */
const longestQuery = 1000

/** How many filters are in use. */
export function filtersInUse(filters: SearchFilters): number {
  return Object.values(filters).filter((value) => value !== null).length
}

/** The question that a query and its filters ask; null where nothing is looked for. */
export function askedSearch(query: string, filters: SearchFilters, limit: number): Search | null {
  if (query.trim() === '' && filtersInUse(filters) === 0) return null
  const { state, category, findings, from, to } = filters
  return {
    query: query.slice(0, longestQuery),
    limit: Math.min(limit, mostResults),
    ...(state !== null && { state }),
    ...(category !== null && { category }),
    ...(findings !== null && { findings }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  }
}
