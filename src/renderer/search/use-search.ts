import { useEffect, useMemo, useState } from 'react'
import type { Refusal } from '#contract/refusals.ts'
import type { Search, SearchResult } from '#contract/search.ts'
import { ask } from '../bridge.ts'
import { askedSearch, noFilters, pageOfResults } from './asked-search.ts'
import type { SearchFilters } from './asked-search.ts'

/** How long the typing must rest before it is looked for, in milliseconds. */
const rest = 60
/** How long the results must stand before they are counted: counting can take longer than finding. */
const restToCount = 150
/** How often is looked again while the index has yet to follow. */
const restBehind = 2000

export type SearchOutcome =
  | { readonly kind: 'found'; readonly result: SearchResult; readonly asked: Search }
  | { readonly kind: 'failed'; readonly refusal: Refusal }

/** A search through the whole store, as one types. */
export interface SearchView {
  readonly query: string
  readonly filters: SearchFilters
  /** Something is looked for. */
  readonly on: boolean
  /** The last answer; it stays on screen until the next is there. Null before the first. */
  readonly outcome: SearchOutcome | null
  setQuery(query: string): void
  setFilters(filters: SearchFilters): void
  showMore(): void
  again(): void
  /** The first result for what is in the field now, also before it is on screen; null where there is none. */
  first(): Promise<string | null>
  clear(): void
}

/** Asks the store after each rest of the typing, and again whenever `turn` changes; drops answers that come too late. */
export function useSearch(turn: unknown): SearchView {
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState(noFilters)
  const [limit, setLimit] = useState(pageOfResults)
  const [attempt, setAttempt] = useState(0)
  const [outcome, setOutcome] = useState<SearchOutcome | null>(null)
  const forgetIfIdle = (words: string, chosen: SearchFilters) => {
    if (askedSearch(words, chosen, pageOfResults) === null) setOutcome(null)
  }
  const asked = useMemo(() => askedSearch(query, filters, limit), [query, filters, limit])

  useEffect(() => {
    if (asked === null) return
    let wanted = true
    const timer = window.setTimeout(() => {
      void ask('search.find', { ...asked, counted: false }).then((answer) => {
        if (!wanted) return
        setOutcome(
          answer.ok
            ? { kind: 'found', result: answer.value, asked }
            : { kind: 'failed', refusal: answer.refusal },
        )
      })
    }, rest)
    return () => {
      wanted = false
      window.clearTimeout(timer)
    }
  }, [asked, turn, attempt])

  useEffect(() => {
    // What is on screen may still be the answer to what was in the field before.
    if (outcome?.kind !== 'found' || outcome.asked !== asked || outcome.result.total !== null) return
    const { result } = outcome
    let wanted = true
    const timer = window.setTimeout(() => {
      const { limit: _limit, ...counted } = asked
      void ask('search.count', counted).then((answer) => {
        if (wanted && answer.ok)
          setOutcome({ kind: 'found', result: { ...result, total: answer.value }, asked })
      })
    }, restToCount)
    return () => {
      wanted = false
      window.clearTimeout(timer)
    }
  }, [asked, outcome])

  useEffect(() => {
    if (outcome?.kind !== 'found' || outcome.result.behind === undefined) return
    const timer = window.setTimeout(() => setAttempt((now) => now + 1), restBehind)
    return () => window.clearTimeout(timer)
  }, [outcome])

  return {
    query,
    filters,
    on: asked !== null,
    outcome,
    setQuery(typed) {
      setQuery(typed)
      forgetIfIdle(typed, filters)
      setLimit(pageOfResults)
    },
    setFilters(chosen) {
      setFilters(chosen)
      forgetIfIdle(query, chosen)
      setLimit(pageOfResults)
    },
    showMore: () => setLimit((now) => now + pageOfResults),
    again: () => setAttempt((now) => now + 1),
    async first() {
      if (asked === null) return null
      const answer = await ask('search.find', { ...asked, limit: 1, counted: false })
      return answer.ok ? (answer.value.hits[0]?.id ?? null) : null
    },
    clear() {
      setQuery('')
      setFilters(noFilters)
      setOutcome(null)
      setLimit(pageOfResults)
    },
  }
}
