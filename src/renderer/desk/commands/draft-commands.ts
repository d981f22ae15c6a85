import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

/** Commands for drafts as a whole. */
export const draftCommands: readonly Command[] = [
  named('draft.new', {
    shortcut: { key: 'n', ctrl: true },
    run: (to) => to.newDraft(),
  }),
  named('draft.template', {
    shortcut: { key: 'n', ctrl: true, shift: true },
    run: (to) => to.dialog('templates'),
  }),
  named('boilerplate.open', {
    run: (to) => to.dialog('boilerplate'),
  }),
  named('draft.import', {
    shortcut: { key: 'o', ctrl: true },
    run: (to) => to.importFiles(),
  }),
  named('draft.sample', {
    run: (to) => to.openSample(),
  }),
  named('draft.sample-remove', {
    run: (to) => to.removeSamples(),
  }),
  named('draft.save', {
    shortcut: { key: 's', ctrl: true },
    enabled: withDraft,
    run: (to) => to.history.askKeep(),
  }),
  named('draft.duplicate', {
    enabled: withDraft,
    run: (to) => to.duplicate(),
  }),
  named('draft.discard', {
    enabled: withDraft,
    run: (to) => to.discard(),
  }),
]
