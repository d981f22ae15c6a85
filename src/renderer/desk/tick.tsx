import { Checkbox } from 'react-aria-components'
import { Check } from 'lucide-react'

interface TickProps {
  readonly label: string
  /** Said after the label, more quietly. */
  readonly hint?: string
  readonly on: boolean
  onChange(on: boolean): void
}

/** A box to tick, with its words. */
export function Tick({ label, hint, on, onChange }: TickProps) {
  return (
    <Checkbox className="ticked" isSelected={on} onChange={onChange}>
      <TickMark />
      <span>
        {label}
        {hint === undefined ? null : <span className="ticked-hint"> · {hint}</span>}
      </span>
    </Checkbox>
  )
}

/** The box alone, first in a checkbox that has words of its own. */
export function TickMark() {
  return (
    <span className="tick" aria-hidden>
      <Check size={14} strokeWidth={2.5} aria-hidden />
    </span>
  )
}
