import { named } from './command.ts'
import type { Command } from './command.ts'

/** Commands that explain. */
export const helpCommands: readonly Command[] = [
  named('help.keys', {
    shortcut: { key: 'F1' },
    run: (to) => to.dialog('keys'),
  }),
  named('help.handbook', {
    shortcut: { key: 'F1', shift: true },
    run: (to) => to.handbook(null),
  }),
  named('help.about', {
    run: (to) => to.dialog('about'),
  }),
]
