import type { Bilingual } from '#domain/language.ts'
import { en, th } from '#strings/strings.ts'
import type { Strings } from '#strings/strings.ts'
import type { DeskActions } from '../desk-actions.ts'
import type { DeskState } from '../desk-state.ts'
import type { Shortcut } from '../keys.ts'

/** The name of a command; its words are in `strings/…/commands.ts`. */
export type CommandId = keyof Strings['commands']

/** One thing that a person can do: menu, palette, buttons, keys and the key sheet all read it. */
export interface Command {
  readonly id: CommandId
  readonly label: Bilingual
  /** Further words under which the palette finds it. */
  readonly keywords: string
  readonly shortcut?: Shortcut
  /** Without one, the command is always possible. */
  readonly enabled?: (state: DeskState) => boolean
  readonly run: (actions: DeskActions) => void
}

/** A command with its words in both languages. */
export function named(id: CommandId, does: Omit<Command, 'id' | 'label' | 'keywords'>): Command {
  const [thai, english] = [th.commands[id], en.commands[id]]
  return {
    id,
    label: { th: thai.name, en: english.name },
    keywords: `${thai.also} ${english.also}`,
    ...does,
  }
}

/** For commands that need a release on the desk. */
export const withDraft = (state: DeskState) => state.open !== null
