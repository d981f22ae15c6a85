import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { iconLook } from '../desk/control.tsx'

/** A version that can be chosen; one that is damaged is named, but cannot be. */
export interface VersionChoice {
  readonly id: string
  readonly name: string
  readonly damaged: boolean
}

interface VersionSelectProps {
  readonly label: string
  readonly choices: readonly VersionChoice[]
  readonly chosen: string
  onChoose(id: string): void
}

/** One of the two versions that are compared. */
export function VersionSelect({ label, choices, chosen, onChoose }: VersionSelectProps) {
  return (
    <Select
      className="field version-select"
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
    >
      <Label>{label}</Label>
      <Button className="button outlined select">
        <SelectValue className="version-chosen" />
        <ChevronDown {...iconLook} size={16} />
      </Button>
      <Popover className="popover">
        <ListBox
          className="menu"
          items={choices}
          disabledKeys={choices.filter(({ damaged }) => damaged).map(({ id }) => id)}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
