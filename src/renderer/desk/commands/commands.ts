import { historyCommands } from '../../history/history-commands.ts'
import type { DeskState } from '../desk-state.ts'
import { archiveCommands } from './archive-commands.ts'
import { blockCommands } from './block-commands.ts'
import type { Command } from './command.ts'
import { draftCommands } from './draft-commands.ts'
import { exportCommands } from './export-commands.ts'
import { findingCommands } from './finding-commands.ts'
import { helpCommands } from './help-commands.ts'
import { slotCommands } from './slot-commands.ts'
import { textCommands } from './text-commands.ts'
import { viewCommands } from './view-commands.ts'

/** Every command of the desk, in the order of the key sheet. */
export const commands: readonly Command[] = [
  ...draftCommands,
  ...exportCommands,
  ...textCommands,
  ...blockCommands,
  ...findingCommands,
  ...historyCommands,
  ...slotCommands,
  ...viewCommands,
  ...archiveCommands,
  ...helpCommands,
]

const byId = new Map<string, Command>(commands.map((command) => [command.id, command]))

/** The command of that id, for buttons and for the menu's notices. */
export function commandById(id: string): Command | undefined {
  return byId.get(id)
}

/** Whether a command can run now. */
export function isEnabled(command: Command, state: DeskState): boolean {
  return command.enabled?.(state) ?? true
}
