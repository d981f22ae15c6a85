import type { TextCommand } from '../../editor/editor-handle.ts'
import type { Shortcut } from '../keys.ts'
import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

function text(command: TextCommand, shortcut?: Shortcut): Command {
  return named(`text.${command}`, {
    enabled: withDraft,
    run: (to) => to.text(command),
    ...(shortcut ? { shortcut } : {}),
  })
}

/** Commands for the text under the caret. */
export const textCommands: readonly Command[] = [
  text('undo', { key: 'z', ctrl: true }),
  text('redo', { key: 'y', ctrl: true }),
  text('bold', { key: 'b', ctrl: true }),
  text('italic', { key: 'i', ctrl: true }),
  text('underline', { key: 'u', ctrl: true }),
  text('paragraph'),
  text('subheading'),
  text('quotation'),
  text('bullets'),
  text('numbers'),
  text('clear-format'),
  named('text.link', {
    shortcut: { key: 'k', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.link(),
  }),
  named('find.open', {
    shortcut: { key: 'f', ctrl: true },
    enabled: withDraft,
    run: (to) => to.find(false),
  }),
  named('find.replace', {
    shortcut: { key: 'h', ctrl: true },
    enabled: withDraft,
    run: (to) => to.find(true),
  }),
  named('find.replace-many', {
    run: (to) => to.dialog('replace-many'),
  }),
  named('line.go', {
    shortcut: { key: 'g', ctrl: true },
    enabled: withDraft,
    run: (to) => to.goToLine(),
  }),
  named('text.rescue', {
    shortcut: { key: 'l', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.rescueLayout(),
  }),
]
