import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox, GridListItem } from 'react-aria-components'

interface TickedRowProps {
  readonly id: string
  readonly headline: string
  /** What is to be known of it, under the headline. */
  readonly children: ReactNode
}

/** A release in a list of those that can be chosen. */
export function TickedRow({ id, headline, children }: TickedRowProps) {
  return (
    <GridListItem id={id} className="ticked-row" textValue={headline}>
      <RowTick />
      <span className="ticked-row-headline" lang="th">
        {headline}
      </span>
      <span className="facts">{children}</span>
    </GridListItem>
  )
}

/** The tick of a row that can be chosen. */
export function RowTick() {
  return (
    <Checkbox slot="selection" className="tick">
      <Check size={14} strokeWidth={1.5} aria-hidden />
    </Checkbox>
  )
}
