import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

/** Commands that give the release away. */
export const exportCommands: readonly Command[] = [
  named('export.pdf', {
    shortcut: { key: 'e', ctrl: true },
    enabled: withDraft,
    run: (to) => to.exportAs('pdf'),
  }),
  named('export.html', {
    shortcut: { key: 'e', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.exportAs('html'),
  }),
  named('export.text', {
    enabled: withDraft,
    run: (to) => to.exportAs('text'),
  }),
  named('copy.rich', {
    enabled: withDraft,
    run: (to) => to.copy('rich'),
  }),
  named('copy.text', {
    enabled: withDraft,
    run: (to) => to.copy('text'),
  }),
]
