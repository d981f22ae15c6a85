import type { KeyboardEvent } from 'react'
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components'
import { commandById, commands, isEnabled } from './commands/commands.ts'
import type { Command } from './commands/command.ts'
import type { DeskActions } from './desk-actions.ts'
import type { DeskState } from './desk-state.ts'
import { shortcutText } from './keys.ts'
import { Overlay } from './overlay.tsx'
import { useSay, useStrings } from './language.tsx'
import { asLatinKeys, asThaiKeys } from '#domain/thai/keyboard-layouts.ts'

interface PaletteProps {
  readonly state: DeskState
  readonly actions: DeskActions
  onClose(): void
}

/** Every command by its name, in Thai or English, also when typed on the wrong keyboard layout. */
export function Palette({ state, actions, onClose }: PaletteProps) {
  const { desk } = useStrings()
  const say = useSay()
  const enabled = commands.filter((command) => command.id !== 'palette.open' && isEnabled(command, state))
  const run = (id: string) => {
    onClose()
    // The dialog gives the keyboard back first, so that the command can take it.
    window.setTimeout(() => commandById(id)?.run(actions))
  }
  // The list marks a command a moment after the letters; who types faster than that gets the first that fits.
  const onEnter = (event: KeyboardEvent<HTMLElement>) => {
    const field = event.target
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(field instanceof HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
    const marked = event.currentTarget
      .querySelector('[role="menuitem"][data-focused]')
      ?.getAttribute('data-key')
    const fitting = enabled.filter((command) => finds(wordsOf(command), field.value))
    const chosen = fitting.find(({ id }) => id === marked) ?? fitting[0]
    if (chosen) run(chosen.id)
  }
  return (
    <Overlay frame="palette" body="palette-body" label={desk.findCommand} onClose={onClose}>
      <div role="presentation" onKeyDownCapture={onEnter}>
        <Autocomplete filter={finds}>
          <TextField aria-label={desk.findCommand} autoFocus>
            <Input className="palette-input" placeholder={desk.findCommand} />
          </TextField>
          <div className="palette-menu" role="presentation" tabIndex={0}>
            <Menu
              className="menu"
              aria-label={desk.more}
              renderEmptyState={() => <p className="palette-none">{desk.noCommand}</p>}
              onAction={(key) => run(String(key))}
            >
              {enabled.map((command) => (
                <MenuItem key={command.id} id={command.id} className="menu-item" textValue={wordsOf(command)}>
                  <span>{say(command.label)}</span>
                  <span className="english" lang="en">
                    {command.label.en}
                  </span>
                  {command.shortcut ? <kbd className="beside">{shortcutText(command.shortcut)}</kbd> : null}
                </MenuItem>
              ))}
            </Menu>
          </div>
        </Autocomplete>
      </div>
    </Overlay>
  )
}

function wordsOf({ label, keywords }: Command): string {
  return `${label.th} ${label.en} ${keywords}`
}

/** Whether a command's words hold what was typed, on either keyboard layout. */
export function finds(words: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  const text = words.toLowerCase()
  return [wanted, asThaiKeys(wanted), asLatinKeys(wanted).toLowerCase()].some((reading) =>
    reading.split(/\s+/).every((part) => text.includes(part)),
  )
}
