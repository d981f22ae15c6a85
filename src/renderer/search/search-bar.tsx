import { Search as SearchIcon, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'
import { SearchFilters } from './search-filters.tsx'
import type { SearchView } from './use-search.ts'
import './search.css'

interface SearchBarProps {
  readonly search: SearchView
  /** Opens the first result. */
  onEnter(): void
  /** Puts the keyboard on the results. */
  onDown(): void
  /** Goes back to the list of drafts. */
  onLeave(): void
}

/** The field that searches every release, with its filters. */
export function SearchBar({ search, onEnter, onDown, onLeave }: SearchBarProps) {
  const { search: strings } = useStrings()
  return (
    <div className="search-bar" data-pane="search">
      <SearchField
        className="search-field"
        aria-label={strings.field}
        value={search.query}
        onChange={search.setQuery}
        onSubmit={onEnter}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search.on) onLeave()
          else if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          } else event.continuePropagation()
        }}
      >
        <div className="box">
          <SearchIcon {...iconLook} size={16} />
          <Input placeholder={strings.field} spellCheck={false} />
          {search.query === '' ? null : (
            <Button className="button icon small">
              <X {...iconLook} size={15} />
            </Button>
          )}
        </div>
      </SearchField>
      <SearchFilters filters={search.filters} onFilters={search.setFilters} />
    </div>
  )
}
