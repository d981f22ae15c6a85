import { Checkbox } from 'react-aria-components'
import { Check } from 'lucide-react'

interface TickProps {
  readonly label: string
  readonly on: boolean
  onChange(on: boolean): void
}

/** A box to tick, with its words. */
export function Tick({ label, on, onChange }: TickProps) {
  return (
    <Checkbox className="directory-tick" isSelected={on} onChange={onChange}>
      <span className="tick" data-selected={on || undefined}>
        <Check size={14} strokeWidth={2.5} aria-hidden />
      </span>
      {label}
    </Checkbox>
  )
}
