import {
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  REDO_COMMAND,
  SELECT_ALL_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'

type Chord = 'b' | 'i' | 'u' | 'z' | 'y' | 'a'
const chords: ReadonlySet<string> = new Set<Chord>(['b', 'i', 'u', 'z', 'y', 'a'])

/**
 * The letter of a shortcut on any keyboard: the key itself if it is a Latin letter, otherwise the place on
 * the keyboard, so that Ctrl+Z works on Kedmanee and Pattachote (where that key writes ผ).
 */
export function letterOf(event: Pick<KeyboardEvent, 'key' | 'code'>): string | null {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase()
  if (event.key.length !== 1) return null
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? null
}

/** Looks, undo, redo and select-all by keyboard. Lexical's own matcher loses Ctrl+Shift+Z on Thai layouts. */
export function registerKeys(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
      const letter = letterOf(event)
      if (letter === null || !chords.has(letter)) return false
      if (event.shiftKey && letter !== 'z') return false
      event.preventDefault()
      run(editor, letter as Chord, event)
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

function run(editor: LexicalEditor, letter: Chord, event: KeyboardEvent): void {
  switch (letter) {
    case 'b':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')
      break
    case 'i':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')
      break
    case 'u':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'underline')
      break
    case 'z':
      editor.dispatchCommand(event.shiftKey ? REDO_COMMAND : UNDO_COMMAND, undefined)
      break
    case 'y':
      editor.dispatchCommand(REDO_COMMAND, undefined)
      break
    case 'a':
      editor.dispatchCommand(SELECT_ALL_COMMAND, event)
      break
  }
}
