import { figureCommands, moveCommands } from '../../editor/blocks/block-commands.ts'
import { tableCommands } from '../../editor/blocks/table-commands.ts'
import type { DeskState } from '../desk-state.ts'
import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

const inside = (block: 'table' | 'figure') => (state: DeskState) =>
  state.open !== null && state.look?.block === block

/** Commands for tables, pictures and the order of what stands in the body. */
export const blockCommands: readonly Command[] = [
  named('picture.put', {
    shortcut: { key: 'p', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.choosePictures(),
  }),
  ...figureCommands.map((command) =>
    named(`picture.${command}`, { enabled: inside('figure'), run: (to) => to.inBlock(command) }),
  ),
  ...moveCommands.map((command) =>
    named(`block.${command}`, {
      shortcut: { key: command === 'move-up' ? 'ArrowUp' : 'ArrowDown', alt: true },
      enabled: (state) => state.open !== null && state.look?.slot === 'body',
      run: (to) => to.inBlock(command),
    }),
  ),
  named('table.insert', {
    shortcut: { key: 't', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.askTable(),
  }),
  ...tableCommands.map((command) =>
    named(`table.${command}`, { enabled: inside('table'), run: (to) => to.inBlock(command) }),
  ),
]
