import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

/** Commands for what the window shows. */
export const viewCommands: readonly Command[] = [
  named('view.preview', {
    shortcut: { key: 'p', ctrl: true },
    run: (to) => to.showSide('preview'),
  }),
  named('view.drafts', {
    shortcut: { key: 'd', ctrl: true, shift: true },
    run: (to) => to.toggleDrafts(),
  }),
  named('view.pane-next', {
    shortcut: { key: 'F6' },
    run: (to) => to.nextPane(1),
  }),
  named('view.pane-previous', {
    shortcut: { key: 'F6', shift: true },
    run: (to) => to.nextPane(-1),
  }),
  named('view.zoom-in', {
    shortcut: { key: '=', ctrl: true },
    run: (to) => to.zoom(1),
  }),
  named('view.zoom-out', {
    shortcut: { key: '-', ctrl: true },
    run: (to) => to.zoom(-1),
  }),
  named('view.zoom-reset', {
    shortcut: { key: '0', ctrl: true },
    run: (to) => to.zoom(0),
  }),
  named('view.theme', {
    run: (to) => to.nextTheme(),
  }),
  named('view.language', {
    run: (to) => to.nextLanguage(),
  }),
  named('view.focus', {
    shortcut: { key: 'F11' },
    enabled: withDraft,
    run: (to) => to.toggleFocus(),
  }),
  named('view.typewriter', {
    run: (to) => to.toggleTypewriter(),
  }),
  named('settings.open', {
    run: (to) => to.dialog('settings'),
  }),
  named('palette.open', {
    shortcut: { key: 'k', ctrl: true },
    run: (to) => to.dialog('palette'),
  }),
]
