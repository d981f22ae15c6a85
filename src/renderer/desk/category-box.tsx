import type { ReactNode } from 'react'
import { ComboBox, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { ComboBoxProps } from 'react-aria-components'
import { categories } from '#domain/release/categories.ts'

interface Category {
  readonly id: string
}

const inUse: readonly Category[] = categories.map((id) => ({ id }))

interface CategoryBoxProps extends Pick<ComboBoxProps<Category>, 'className' | 'aria-label' | 'onBlur'> {
  readonly 'data-pane'?: string
  readonly category: string
  onCategory(category: string): void
  /** The field in which it is typed, with its label or button. */
  readonly children: ReactNode
}

/** A category of the site: chosen from those in use, or typed. */
export function CategoryBox({ category, onCategory, children, ...rest }: CategoryBoxProps) {
  return (
    <ComboBox
      {...rest}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={category}
      onInputChange={onCategory}
      defaultItems={inUse}
    >
      {children}
      <Popover className="popover">
        <ListBox className="menu">
          {({ id }: Category) => (
            <ListBoxItem className="menu-item" id={id} textValue={id}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
