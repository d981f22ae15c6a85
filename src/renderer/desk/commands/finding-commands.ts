import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

/** Commands for the findings and what the office says of them. */
export const findingCommands: readonly Command[] = [
  named('finding.next', {
    shortcut: { key: 'F8' },
    enabled: withDraft,
    run: (to) => to.nextFinding(1),
  }),
  named('finding.previous', {
    shortcut: { key: 'F8', shift: true },
    enabled: withDraft,
    run: (to) => to.nextFinding(-1),
  }),
  named('finding.card', {
    shortcut: { key: 'Enter', alt: true },
    enabled: withDraft,
    run: (to) => to.openCard(),
  }),
  named('finding.fix', {
    shortcut: { key: 'Enter', ctrl: true },
    enabled: withDraft,
    run: (to) => to.fixCurrent(),
  }),
  named('finding.fix-safe', {
    shortcut: { key: 'Enter', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.fixAllSafe(),
  }),
  named('finding.panel', {
    shortcut: { key: 'F7' },
    run: (to) => to.showSide('findings'),
  }),
  named('directory.open', {
    shortcut: { key: 'F9' },
    run: (to) => to.dialog('directory'),
  }),
  named('house.open', {
    run: (to) => to.dialog('house'),
  }),
]
