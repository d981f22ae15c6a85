import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { iconLook } from './control.tsx'

/** What can be chosen; what is disabled is named, but cannot be. */
export interface SelectOption {
  readonly id: string
  readonly name: string
  readonly isDisabled?: boolean
}

interface SelectBoxProps {
  readonly label: string
  readonly className?: string
  readonly options: readonly SelectOption[]
  readonly chosen: string
  onChoose(id: string): void
  /** Said below it. */
  readonly children?: ReactNode
}

/** One of a few, behind a button that shows the one. */
export function SelectBox({
  label,
  className = 'field',
  options,
  chosen,
  onChoose,
  children,
}: SelectBoxProps) {
  return (
    <Select
      className={className}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
    >
      <Label>{label}</Label>
      <Button className="button outlined select">
        <SelectValue className="select-chosen" />
        <ChevronDown {...iconLook} size={16} />
      </Button>
      <Popover className="popover">
        <ListBox
          className="menu"
          items={options}
          disabledKeys={options.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
      {children}
    </Select>
  )
}
