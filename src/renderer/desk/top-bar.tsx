import {
  Bold,
  ChevronDown,
  ClipboardCopy,
  Command as CommandIcon,
  Heading2,
  Image as ImageIcon,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  MessageSquarePlus,
  Monitor,
  Moon,
  PanelLeft,
  Pilcrow,
  Quote,
  Redo2,
  Sun,
  Underline,
  Undo2,
} from 'lucide-react'
import { memo } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Toolbar } from 'react-aria-components'
import { TableMenu } from '../tables/table-menu.tsx'
import { StateChip } from '../states/state-chip.tsx'
import { commandById } from './commands/commands.ts'
import type { DeskActions } from './desk-actions.ts'
import { CommandButton, iconLook } from './control.tsx'
import type { DeskState } from './desk-state.ts'
import { shortcutText } from './keys.ts'
import { useSay, useStrings } from './language.tsx'

const exports = ['export.open', 'copies.open', 'copy.rich', 'copy.text'] as const

interface TopBarProps {
  readonly state: DeskState
  readonly actions: DeskActions
}

/** Above the page: undo, shapes and looks of the text, and the way out of the desk. */
export const TopBar = memo(function TopBar({ state, actions }: TopBarProps) {
  const strings = useStrings()
  const look = state.look
  const inBody = look?.slot === 'body'
  const shared = { state, actions }
  return (
    <header className="top-bar">
      <Toolbar className="tools" aria-label={strings.desk.regions.tools}>
        <CommandButton id="view.drafts" {...shared}>
          <PanelLeft {...iconLook} />
        </CommandButton>
        <CommandButton id="text.undo" {...shared}>
          <Undo2 {...iconLook} />
        </CommandButton>
        <CommandButton id="text.redo" {...shared}>
          <Redo2 {...iconLook} />
        </CommandButton>
        <Separator orientation="vertical" className="bar-line" />
        <CommandButton id="text.paragraph" {...shared} on={inBody && look.block === 'paragraph'}>
          <Pilcrow {...iconLook} />
        </CommandButton>
        <CommandButton id="text.subheading" {...shared} on={inBody && look.block === 'subheading'}>
          <Heading2 {...iconLook} />
        </CommandButton>
        <CommandButton id="text.quotation" {...shared} on={inBody && look.block === 'quotation'}>
          <Quote {...iconLook} />
        </CommandButton>
        <CommandButton id="text.bullets" {...shared} on={inBody && look.block === 'bullets'}>
          <List {...iconLook} />
        </CommandButton>
        <CommandButton id="text.numbers" {...shared} on={inBody && look.block === 'numbers'}>
          <ListOrdered {...iconLook} />
        </CommandButton>
        <Separator orientation="vertical" className="bar-line" />
        <CommandButton id="text.bold" {...shared} on={look?.bold ?? false}>
          <Bold {...iconLook} />
        </CommandButton>
        <CommandButton id="text.italic" {...shared} on={look?.italic ?? false}>
          <Italic {...iconLook} />
        </CommandButton>
        <CommandButton id="text.underline" {...shared} on={look?.underline ?? false}>
          <Underline {...iconLook} />
        </CommandButton>
        <CommandButton id="text.link" {...shared} on={look !== null && look.link !== null}>
          <LinkIcon {...iconLook} />
        </CommandButton>
        <CommandButton id="picture.put" {...shared}>
          <ImageIcon {...iconLook} />
        </CommandButton>
        <TableMenu {...shared} />
        <CommandButton id="comment.add" {...shared}>
          <MessageSquarePlus {...iconLook} />
        </CommandButton>
        <span className="bar-space" />
        <StateChip {...shared} />
        <CommandButton id="palette.open" {...shared}>
          <CommandIcon {...iconLook} />
        </CommandButton>
        <CommandButton id="view.theme" {...shared} className="button icon spare">
          <ThemeIcon theme={state.settings.theme} />
        </CommandButton>
        <CommandButton id="copy.rich" {...shared} className="button icon spare">
          <ClipboardCopy {...iconLook} />
        </CommandButton>
        <ExportMenu state={state} actions={actions} />
      </Toolbar>
    </header>
  )
})

function ThemeIcon({ theme }: { theme: DeskState['settings']['theme'] }) {
  const Icon = theme === 'system' ? Monitor : theme === 'light' ? Sun : Moon
  return <Icon {...iconLook} />
}

function ExportMenu({ state, actions }: { state: DeskState; actions: DeskActions }) {
  const strings = useStrings()
  const say = useSay()
  return (
    <MenuTrigger>
      <Button className="button main" isDisabled={state.open === null}>
        {strings.desk.export}
        <ChevronDown {...iconLook} size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => commandById(String(key))?.run(actions)}>
          {exports.map((id) => {
            const command = commandById(id)
            if (!command) return null
            return (
              <MenuItem key={id} id={id} className="menu-item" textValue={say(command.label)}>
                {say(command.label)}
                {command.shortcut ? <kbd className="beside">{shortcutText(command.shortcut)}</kbd> : null}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
