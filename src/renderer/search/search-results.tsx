import type { RefObject } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import type { SearchHit, SearchResult } from '#contract/search.ts'
import type { Strings } from '#strings/strings.ts'
import { useStrings } from '../desk/language.tsx'
import { asThaiKeys } from '#domain/thai/keyboard-layouts.ts'
import { filtersInUse, mostResults, noFilters, pageOfResults } from './asked-search.ts'
import { Marked } from './marked.tsx'
import type { SearchView } from './use-search.ts'

interface SearchResultsProps {
  readonly search: SearchView
  /** The draft on the desk. */
  readonly open: string | null
  readonly list: RefObject<HTMLDivElement | null>
  /** Shows a release while the keyboard stays here. */
  onLook(id: string): void
  /** Opens a release at the first place found. */
  onOpen(id: string): void
  onLeave(): void
  /** Exports everything that was found, of which there are so many. */
  onExport(count: number): void
}

/** What was found, as one types. */
export function SearchResults({ search, open, list, onLook, onOpen, onLeave, onExport }: SearchResultsProps) {
  const strings = useStrings()
  const words = strings.search
  const { outcome } = search
  if (outcome === null) return <p className="search-said">{words.searching}</p>
  if (outcome.kind === 'failed') {
    return (
      <div className="search-none" role="alert">
        <p>{words.failed}</p>
        <p>{strings.refusals[outcome.refusal.code](outcome.refusal.detail)}</p>
        <Button className="button outlined" onPress={search.again}>
          {words.again}
        </Button>
      </div>
    )
  }
  const { result } = outcome
  return (
    <>
      <div className="search-said">
        <output>{foundText(words, result)}</output>
        {result.behind === undefined ? null : <p>{words.behind(result.behind)}</p>}
        <p>{words.help}</p>
        <ExportFound total={result.total} onExport={onExport} />
      </div>
      {result.total === 0 ? (
        <Nothing search={search} />
      ) : (
        <div
          className="search-rows"
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave()
          }}
        >
          <ListBox
            ref={list}
            aria-label={words.results}
            items={result.hits}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={open === null ? [] : [open]}
            onSelectionChange={(keys) => {
              const [id] = keys === 'all' ? [] : [...keys]
              if (id !== undefined && id !== open) onLook(String(id))
            }}
            onAction={(id) => onOpen(String(id))}
            escapeKeyBehavior="none"
          >
            {(hit) => <Hit hit={hit} />}
          </ListBox>
          <More result={result} onMore={search.showMore} />
        </div>
      )}
    </>
  )
}

function foundText(words: Strings['search'], { total, hits }: SearchResult): string {
  if (total === null) return words.foundMore(hits.length)
  return total === 0 ? words.none : words.found(total)
}

// How many would be exported is said on the button: it comes when they have been counted.
function ExportFound({
  total,
  onExport,
}: {
  total: SearchResult['total']
  onExport: SearchResultsProps['onExport']
}) {
  const { publish } = useStrings()
  if (total === null || total === 0) return null
  return (
    <Button className="button small outlined search-export" onPress={() => onExport(total)}>
      {publish.exportFound(total)}
    </Button>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const { dates, drafts, search } = useStrings()
  const headline = hit.headline === '' ? drafts.untitled : hit.headline
  return (
    <ListBoxItem id={hit.id} className="list-row search-hit" textValue={headline}>
      <span className="search-headline">
        <Marked text={headline} marks={hit.headline === '' ? [] : hit.headlineMarks} />
      </span>
      {hit.snippet.text === '' ? null : (
        <span className="search-snippet">
          <Marked {...hit.snippet} />
        </span>
      )}
      <span className="search-facts">
        <span>{hit.date === null ? search.noDate : dates.day(hit.date)}</span>
        {hit.category === '' ? null : <span>{hit.category}</span>}
        {hit.state === 'draft' ? null : <span className="draft-state">{drafts.states[hit.state]}</span>}
      </span>
    </ListBoxItem>
  )
}

function More({ result, onMore }: { result: SearchResult; onMore: () => void }) {
  const { search } = useStrings()
  const { total, hits } = result
  // Until they are counted it is only known that there are more.
  const left = total === null ? pageOfResults : total - hits.length
  if (left <= 0) return null
  if (hits.length >= mostResults) return <p className="search-said">{search.narrower(hits.length)}</p>
  return (
    <Button className="button outlined search-more" onPress={onMore}>
      {search.more(Math.min(left, pageOfResults))}
    </Button>
  )
}

function Nothing({ search }: { search: SearchView }) {
  const { search: strings } = useStrings()
  const filtered = filtersInUse(search.filters) > 0
  // A search on the Latin layout that was meant in Thai.
  const instead = asThaiKeys(search.query)
  return (
    <div className="search-none">
      <p>{filtered ? strings.noneFiltered : strings.noneHint}</p>
      {instead === search.query || /[^ -~]/.test(search.query) ? null : (
        <Button className="button outlined" onPress={() => search.setQuery(instead)}>
          {strings.instead(instead)}
        </Button>
      )}
      {filtered ? (
        <Button className="button outlined" onPress={() => search.setFilters(noFilters)}>
          {strings.clear}
        </Button>
      ) : null}
    </div>
  )
}
