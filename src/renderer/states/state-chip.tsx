import { ChevronDown, CircleCheck, CircleDashed, Clock, Eye, Globe } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { draftStates } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import { commandById, isEnabled } from '../desk/commands/commands.ts'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { DeskState } from '../desk/desk-state.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { momentText } from '../desk/moments.ts'
import './states.css'

const icons = { draft: CircleDashed, review: Eye, approved: CircleCheck, published: Globe } as const

interface StateChipProps {
  readonly state: DeskState
  readonly actions: DeskActions
}

/** Where a release stands on its way, and where it may go from here. */
export function StateChip({ state, actions }: StateChipProps) {
  const strings = useStrings()
  const say = useSay()
  const { open } = state
  if (open === null) return null
  const Icon = icons[open.state]
  const name = strings.drafts.states[open.state]
  // The way on comes first, then the ways back.
  const steps = [...draftStates]
    .reverse()
    .flatMap((to) => commandById(stepCommand(to)) ?? [])
    .filter((command) => isEnabled(command, state))
  const embargo = commandById('state.embargo')
  const until = open.embargoUntil === null ? null : momentText(open.embargoUntil, strings)
  return (
    <MenuTrigger>
      <Button
        className={`button outlined state-chip ${open.state}`}
        aria-label={[strings.states.chip(name), until && strings.states.notBefore(until)]
          .filter(Boolean)
          .join(' · ')}
      >
        <Icon {...iconLook} size={16} />
        {name}
        {until === null ? null : <Clock {...iconLook} size={15} className="state-embargo" />}
        <ChevronDown {...iconLook} size={15} />
      </Button>
      <Popover className="popover" placement="bottom end">
        {until === null ? null : <p className="state-until">{strings.states.notBefore(until)}</p>}
        <Menu className="menu" onAction={(key) => commandById(String(key))?.run(actions)}>
          {steps.map((command) => (
            <MenuItem key={command.id} id={command.id} className="menu-item">
              {say(command.label)}
            </MenuItem>
          ))}
          <Separator className="menu-line" />
          {embargo ? (
            <MenuItem id={embargo.id} className="menu-item">
              {say(embargo.label)}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** The id of the command that asks for a state. */
function stepCommand(to: DraftState): string {
  return `state.${to}`
}
