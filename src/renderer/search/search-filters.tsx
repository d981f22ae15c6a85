import { ListFilter } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Popover, Text } from 'react-aria-components'
import { findingsFilters } from '#contract/search.ts'
import { categories } from '#domain/release/categories.ts'
import { draftStates } from '#domain/release/states.ts'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'
import { SelectBox } from '../desk/select-box.tsx'
import type { SelectOption } from '../desk/select-box.tsx'
import { filtersInUse, noFilters } from './asked-search.ts'
import type { SearchFilters as Filters } from './asked-search.ts'
import { DayField } from './day-field.tsx'

interface SearchFiltersProps {
  readonly filters: Filters
  onFilters(filters: Filters): void
}

/** State, category, findings and days, behind one button that says how many are in use. */
export function SearchFilters({ filters, onFilters }: SearchFiltersProps) {
  const { search: strings, drafts } = useStrings()
  const inUse = filtersInUse(filters)
  const { from, to } = filters
  return (
    <DialogTrigger>
      <Button
        className="button icon"
        aria-label={strings.filters(inUse)}
        data-selected={inUse > 0 || undefined}
      >
        <ListFilter {...iconLook} />
        {inUse > 0 ? <span aria-hidden>{inUse}</span> : null}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="search-filters" aria-label={strings.filter}>
          <Choice
            label={strings.state}
            any={strings.anyState}
            chosen={filters.state}
            options={draftStates.map((id) => ({ id, name: drafts.states[id] }))}
            onChoose={(id) =>
              onFilters({ ...filters, state: draftStates.find((state) => state === id) ?? null })
            }
          />
          <Choice
            label={strings.category}
            any={strings.anyCategory}
            chosen={filters.category}
            options={categories.map((name) => ({ id: name, name }))}
            onChoose={(category) => onFilters({ ...filters, category })}
          />
          <Choice
            label={strings.findings}
            any={strings.anyFindings}
            chosen={filters.findings}
            options={findingsFilters.map((id) => ({ id, name: strings.findingsOf[id] }))}
            hint={strings.findingsHint}
            onChoose={(id) =>
              onFilters({ ...filters, findings: findingsFilters.find((one) => one === id) ?? null })
            }
          />
          <DayField label={strings.from} day={from} onDay={(day) => onFilters({ ...filters, from: day })} />
          <DayField label={strings.to} day={to} onDay={(day) => onFilters({ ...filters, to: day })} />
          {from !== null && to !== null && from > to ? (
            <p className="search-wrong" role="alert">
              {strings.wrongRange}
            </p>
          ) : null}
          <Button className="button outlined" isDisabled={inUse === 0} onPress={() => onFilters(noFilters)}>
            {strings.clear}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly any: string
  readonly chosen: string | null
  readonly options: readonly SelectOption[]
  /** Said below while something is chosen. */
  readonly hint?: string
  onChoose(id: string | null): void
}

/** No option is called so. */
const anyKey = '*'

function Choice({ label, any, chosen, options, hint, onChoose }: ChoiceProps) {
  return (
    <SelectBox
      label={label}
      options={[{ id: anyKey, name: any }, ...options]}
      chosen={chosen ?? anyKey}
      onChoose={(id) => onChoose(id === anyKey ? null : id)}
    >
      {hint === undefined || chosen === null ? null : (
        <Text slot="description" className="search-hint">
          {hint}
        </Text>
      )}
    </SelectBox>
  )
}
