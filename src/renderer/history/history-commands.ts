import { nextStates } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import { named, withDraft } from '../desk/commands/command.ts'
import type { Command } from '../desk/commands/command.ts'

function step(to: DraftState): Command {
  return named(`state.${to}`, {
    enabled: ({ open }) => open !== null && nextStates(open.state).includes(to),
    run: (actions) => actions.history.askState(to),
  })
}

/** The commands for versions, states and comments. */
export const historyCommands: readonly Command[] = [
  named('view.history', {
    shortcut: { key: 'h', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.showSide('history'),
  }),
  named('comment.add', {
    shortcut: { key: 'm', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.history.askComment(),
  }),
  step('review'),
  step('approved'),
  step('published'),
  step('draft'),
  named('state.embargo', {
    enabled: withDraft,
    run: (to) => to.history.askEmbargo(),
  }),
  named('desk.author', {
    run: (to) => to.dialog('author'),
  }),
]
