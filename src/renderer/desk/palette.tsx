import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components'
import { commandById, commands, isEnabled } from './commands/commands.ts'
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
  return (
    <Overlay frame="palette" body="palette-body" label={desk.findCommand} onClose={onClose}>
      <Autocomplete filter={finds}>
        <TextField aria-label={desk.findCommand} autoFocus>
          <Input className="palette-input" placeholder={desk.findCommand} />
        </TextField>
        <div className="palette-menu" role="presentation" tabIndex={0}>
          <Menu
            className="menu"
            aria-label={desk.more}
            renderEmptyState={() => <p className="palette-none">{desk.noCommand}</p>}
            onAction={(key) => {
              onClose()
              // The dialog gives the keyboard back first, so that the command can take it.
              window.setTimeout(() => commandById(String(key))?.run(actions))
            }}
          >
            {commands
              .filter((command) => command.id !== 'palette.open' && isEnabled(command, state))
              .map((command) => (
                <MenuItem
                  key={command.id}
                  id={command.id}
                  className="menu-item"
                  textValue={`${command.label.th} ${command.label.en} ${command.keywords}`}
                >
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
    </Overlay>
  )
}

/** Whether a command's words hold what was typed, on either keyboard layout. */
export function finds(words: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  const text = words.toLowerCase()
  return [wanted, asThaiKeys(wanted), asLatinKeys(wanted).toLowerCase()].some((reading) =>
    reading.split(/\s+/).every((part) => text.includes(part)),
  )
}
