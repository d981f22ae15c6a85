import { useDeferredValue, useMemo, useState } from 'react'
import {
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  Virtualizer,
} from 'react-aria-components'
import { BadgeCheck, Plus, Search, X } from 'lucide-react'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'

/** A line of the list. */
export interface EntryLine {
  readonly id: string
  readonly name: string
  readonly beside: string
  readonly verified: boolean
  /** In what the search looks, in lower case. */
  readonly searched: string
}

interface EntryListProps {
  readonly label: string
  readonly searchLabel: string
  readonly addLabel: string
  readonly lines: readonly EntryLine[]
  readonly chosen: string | null
  onChoose(id: string): void
  onAdd(): void
}

/** Two lines of Thai with room for their marks, in px. */
const lineHeight = 56

/** The entries, found by any part of what they say; only those in sight are drawn. */
export function EntryList({ label, searchLabel, addLabel, lines, chosen, onChoose, onAdd }: EntryListProps) {
  const { directory: strings } = useStrings()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const found = useMemo(() => {
    const words = asked.toLowerCase().split(/\s+/u)
    return lines.filter(({ searched }) => words.every((word) => searched.includes(word)))
  }, [lines, asked])
  return (
    <div className="directory-entries">
      <div className="directory-find">
        <SearchField className="field" value={query} onChange={setQuery} autoFocus>
          <Label className="quiet">{searchLabel}</Label>
          <div className="box">
            <Search {...iconLook} size={16} className="directory-glass" />
            <Input placeholder={searchLabel} spellCheck={false} />
            {query === '' ? null : (
              <Button className="button icon small" aria-label={strings.clear}>
                <X {...iconLook} size={14} />
              </Button>
            )}
          </div>
        </SearchField>
        <Button className="button outlined" onPress={onAdd}>
          <Plus {...iconLook} size={16} />
          {addLabel}
        </Button>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: lineHeight }}>
        <ListBox
          className="directory-list"
          aria-label={label}
          items={found}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys
            if (key !== undefined) onChoose(String(key))
          }}
          renderEmptyState={() => <p className="directory-none">{strings.noneFound}</p>}
        >
          {(line) => (
            <ListBoxItem className="directory-line" textValue={line.name}>
              <span className="directory-line-name">
                {line.name}
                {line.verified ? (
                  <span className="directory-sign">
                    <BadgeCheck {...iconLook} size={15} />
                    <span className="quiet">{strings.isVerified}</span>
                  </span>
                ) : null}
              </span>
              <span className="directory-line-beside">{line.beside}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  )
}
