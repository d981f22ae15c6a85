import type { ReactNode } from 'react'
import { Switch } from 'react-aria-components'

interface OnOffProps {
  readonly on: boolean
  onChange(on: boolean): void
  /** What is on or off. */
  readonly children: ReactNode
}

/** A switch: what it says holds as soon as it is switched. */
export function OnOff({ on, onChange, children }: OnOffProps) {
  return (
    <Switch className="switch" isSelected={on} onChange={onChange}>
      <span className="switch-track" aria-hidden />
      {children}
    </Switch>
  )
}
