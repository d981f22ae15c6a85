import { CONTROLLED_TEXT_INSERTION_COMMAND } from 'lexical'
import type { LexicalEditor } from 'lexical'

/** Does on the page what a key does: writes its letter, or what a named key does there. */
export function pressKey(
  editor: LexicalEditor,
  { key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
): void {
  if (key.length === 1)
    editor.update(() => void editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, key), {
      discrete: true,
    })
  else
    editor
      .getRootElement()
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, cancelable: true }))
}
