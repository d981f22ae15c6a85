import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { ReactNode } from 'react'
import { commandById, isEnabled } from './commands/commands.ts'
import type { DeskActions } from './desk-actions.ts'
import type { DeskState } from './desk-state.ts'
import { shortcutText } from './keys.ts'
import { useSay } from './language.tsx'

/** An icon's size and stroke, the same everywhere. */
export const iconLook = { size: 18, strokeWidth: 1.5, 'aria-hidden': true } as const

interface CommandButtonProps {
  readonly id: string
  readonly state: DeskState
  readonly actions: DeskActions
  readonly children: ReactNode
  readonly className?: string
  /** The button shows its own words; otherwise the command's name is its label and hint. */
  readonly worded?: boolean
  /** For switches such as bold. */
  readonly on?: boolean
}

/** A button for a command, with its name and key as the hint. */
export function CommandButton({
  id,
  state,
  actions,
  children,
  className = 'button icon',
  worded = false,
  on,
}: CommandButtonProps) {
  const say = useSay()
  const command = commandById(id)
  if (!command) return null
  const name = say(command.label)
  const hint = command.shortcut ? `${name} · ${shortcutText(command.shortcut)}` : name
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={className}
        {...(worded ? {} : { 'aria-label': name })}
        {...(on === undefined ? {} : { 'aria-pressed': on, 'data-selected': on || undefined })}
        isDisabled={!isEnabled(command, state)}
        onPress={() => command.run(actions)}
      >
        {children}
      </Button>
      <Tooltip className="hint">{hint}</Tooltip>
    </TooltipTrigger>
  )
}
