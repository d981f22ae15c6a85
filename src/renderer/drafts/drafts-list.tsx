import { ArchiveRestore, ChevronLeft, Ellipsis, FilePlus2, FolderInput, Trash2 } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import {
  Button,
  GridList,
  GridListItem,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
} from 'react-aria-components'
import type { DraftSummary } from '#contract/drafts.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import { CommandButton, iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { DeskState } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import { PickDrafts } from './pick-drafts.tsx'
import { askedSearch } from '../search/asked-search.ts'
import { SearchBar } from '../search/search-bar.tsx'
import { SearchResults } from '../search/search-results.tsx'
import { useSearch } from '../search/use-search.ts'
import './drafts.css'

/** What can be done to one draft of the list. */
export interface RowActions {
  open(id: string): void
  /** Opens a draft and selects the first place of what was looked for. */
  openAt(id: string, query: string): void
  duplicate(id: string): void
  discard(id: string): void
  restore(id: string): void
  erase(draft: DraftSummary): void
  place(place: 'desk' | 'bin'): void
}

interface DraftsListProps {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly on: RowActions
}

/** The drafts on the left, newest first, what was found in the whole store, or the bin. */
export const DraftsList = memo(function DraftsList({ state, actions, on }: DraftsListProps) {
  const { drafts: strings, desk } = useStrings()
  const [query, setQuery] = useState('')
  const inBin = state.place === 'bin'
  const all = inBin ? state.bin : state.drafts
  const shown = useMemo(
    () => (inBin ? all.filter((draft) => matches(draft, query)) : all),
    [all, query, inBin],
  )
  const search = useSearch(state.drafts)
  const found = useRef<HTMLDivElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const picking = state.picking && !inBin
  const searching = search.on && !inBin
  // Leaving the search puts the keyboard on the list, which is there only when the search is gone.
  const leaving = useRef(false)
  useEffect(() => {
    if (!leaving.current || searching) return
    leaving.current = false
    window.requestAnimationFrame(() => rows.current?.focus())
  }, [searching])
  const leave = () => {
    search.clear()
    leaving.current = true
  }
  return (
    <nav className="drafts" data-pane="drafts" aria-label={desk.regions.drafts}>
      <header className="drafts-head">
        <h1>{inBin ? strings.bin : desk.name}</h1>
        {inBin ? (
          <Button className="button small" onPress={() => on.place('desk')}>
            <ChevronLeft {...iconLook} size={16} />
            {strings.back}
          </Button>
        ) : (
          <span className="drafts-tools">
            <CommandButton id="draft.import" state={state} actions={actions}>
              <FolderInput {...iconLook} />
            </CommandButton>
            <CommandButton id="draft.new" state={state} actions={actions}>
              <FilePlus2 {...iconLook} />
            </CommandButton>
          </span>
        )}
      </header>
      {picking ? (
        <PickDrafts
          drafts={state.drafts}
          onExport={(drafts) => {
            actions.publish.ask({ kind: 'many', which: { drafts: [...drafts] }, count: drafts.length })
          }}
          onLeave={() => actions.publish.pick(false)}
        />
      ) : inBin ? (
        <SearchField aria-label={strings.search} value={query} onChange={setQuery}>
          <Input className="box" placeholder={strings.search} />
        </SearchField>
      ) : (
        <SearchBar
          search={search}
          onEnter={() =>
            void search.first().then((first) => {
              if (first !== null) on.openAt(first, search.query)
            })
          }
          onDown={() => (searching ? found : rows).current?.focus()}
          onLeave={leave}
        />
      )}
      {picking ? null : searching ? (
        <SearchResults
          search={search}
          open={state.open?.id ?? null}
          list={found}
          onLook={on.open}
          onOpen={(id) => on.openAt(id, search.query)}
          onLeave={leave}
          onExport={(count) => {
            const asked = askedSearch(search.query, search.filters, 1)
            if (asked === null) return
            const { limit: _limit, ...found } = asked
            actions.publish.ask({ kind: 'many', which: { search: found }, count })
          }}
        />
      ) : (
        <GridList
          ref={rows}
          className="drafts-rows"
          aria-label={inBin ? strings.bin : strings.title}
          items={shown}
          // The same draft has other buttons in the bin; a row is drawn anew only for what is named here.
          dependencies={[inBin, on]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={state.open ? [state.open.id] : []}
          onAction={(key) => (inBin ? undefined : on.open(String(key)))}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys]
            if (id !== undefined && !inBin && id !== state.open?.id) on.open(String(id))
          }}
          renderEmptyState={() => (
            <p className="drafts-none">
              {query !== '' ? strings.noneFound : inBin ? strings.binEmpty : strings.none}
            </p>
          )}
        >
          {(draft) => <DraftRow draft={draft} inBin={inBin} on={on} />}
        </GridList>
      )}
      {inBin || picking ? null : (
        <Button className="button small drafts-bin" onPress={() => on.place('bin')}>
          <Trash2 {...iconLook} size={16} />
          {strings.bin}
          {state.bin.length > 0 ? <span className="drafts-count">{state.bin.length}</span> : null}
        </Button>
      )}
    </nav>
  )
})

function DraftRow({ draft, inBin, on }: { draft: DraftSummary; inBin: boolean; on: RowActions }) {
  const { dates, drafts: strings } = useStrings()
  const headline = draft.headline === '' ? strings.untitled : draft.headline
  return (
    <GridListItem id={draft.id} className="list-row draft-row" textValue={headline}>
      <span className="draft-headline">{headline}</span>
      <span className="draft-facts">
        {draft.date ? dates.longDay(draft.date) : ''}
        {draft.state === 'draft' ? null : <span className="draft-state">{strings.states[draft.state]}</span>}
      </span>
      {inBin ? (
        <span className="draft-more always">
          <Button
            className="button icon small"
            aria-label={strings.restore}
            onPress={() => on.restore(draft.id)}
          >
            <ArchiveRestore {...iconLook} size={16} />
          </Button>
          <Button className="button icon small" aria-label={strings.erase} onPress={() => on.erase(draft)}>
            <Trash2 {...iconLook} size={16} />
          </Button>
        </span>
      ) : (
        <span className="draft-more">
          <MenuTrigger>
            <Button className="button icon small" aria-label={strings.actions(headline)}>
              <Ellipsis {...iconLook} size={16} />
            </Button>
            <Popover className="popover" placement="bottom end">
              <Menu className="menu">
                <MenuItem className="menu-item" onAction={() => on.duplicate(draft.id)}>
                  {strings.duplicate}
                </MenuItem>
                <MenuItem className="menu-item" onAction={() => on.discard(draft.id)}>
                  {strings.discard}
                </MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        </span>
      )}
    </GridListItem>
  )
}

function matches(draft: DraftSummary, query: string): boolean {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return true
  const text = `${draft.headline} ${draft.category} ${draft.date ? dateLine(draft.date) : ''} ${draft.excerpt}`
  return text.toLowerCase().includes(wanted)
}
