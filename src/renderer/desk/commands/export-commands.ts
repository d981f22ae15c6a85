import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

/** Commands that give the release away. */
export const exportCommands: readonly Command[] = [
  named('export.open', {
    shortcut: { key: 'e', ctrl: true },
    enabled: withDraft,
    run: (to) => to.publish.ask({ kind: 'open' }),
  }),
  named('export.many', {
    enabled: (state) => state.drafts.length > 0,
    run: (to) => to.publish.pick(true),
  }),
  named('copies.open', {
    shortcut: { key: 'e', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.dialog('copies'),
  }),
  named('copy.rich', {
    enabled: withDraft,
    run: (to) => to.publish.copy('rich'),
  }),
  named('copy.text', {
    enabled: withDraft,
    run: (to) => to.publish.copy('text'),
  }),
]
