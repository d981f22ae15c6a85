import { named } from './command.ts'
import type { Command } from './command.ts'

/** Commands for every release: search, archive, backups. */
export const archiveCommands: readonly Command[] = [
  named('search.open', {
    shortcut: { key: 'f', ctrl: true, shift: true },
    run: (to) => to.searchAll(),
  }),
  named('archive.import', {
    run: (to) => to.runJob('import'),
  }),
  named('archive.export', {
    run: (to) => to.runJob('export'),
  }),
  named('archive.restore', {
    run: (to) => to.runJob('restore'),
  }),
  named('checks.open', {
    run: (to) => to.dialog('checks'),
  }),
  named('bundles.send', {
    run: (to) => to.sendBundle(),
  }),
  named('bundles.open', {
    run: (to) => to.openBundle(),
  }),
  named('backups.open', {
    run: (to) => to.dialog('backups'),
  }),
]
