import { ChevronDown, Table as TableIcon } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { commandById } from '../desk/commands/commands.ts'
import { CommandButton, iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { DeskState } from '../desk/desk-state.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { tableCommands } from '../editor/blocks/table-commands.ts'

interface TableMenuProps {
  readonly state: DeskState
  readonly actions: DeskActions
}

/** Puts a table in; with the caret in one, what can be done with it. */
export function TableMenu({ state, actions }: TableMenuProps) {
  const { tables: words } = useStrings()
  const say = useSay()
  const look = state.look
  if (look?.block !== 'table') {
    return (
      <CommandButton id="table.insert" state={state} actions={actions}>
        <TableIcon {...iconLook} />
      </CommandButton>
    )
  }
  const on = {
    'header-row': look.header === 'row' || look.header === 'both',
    'header-column': look.header === 'column' || look.header === 'both',
  }
  return (
    <MenuTrigger>
      <Button className="button icon table-menu" aria-label={words.menu} data-selected>
        <TableIcon {...iconLook} />
        <ChevronDown {...iconLook} size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={words.menu}
          onAction={(key) => commandById(String(key))?.run(actions)}
        >
          {tableCommands.map((name) => {
            const command = commandById(`table.${name}`)
            if (!command) return null
            const label = say(command.label)
            const shown = name === 'header-row' || name === 'header-column' ? on[name] : null
            return (
              <MenuItem key={name} id={command.id} className="menu-item" textValue={label}>
                {label}
                {shown === null ? null : <span className="beside">{shown ? words.on : words.off}</span>}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
