import { useEffect } from 'react'
import { commands, isEnabled } from './commands/commands.ts'
import type { DeskActions } from './desk-actions.ts'
import type { Desk } from './use-desk.ts'
import { pressed } from './keys.ts'

/** Listens for every command's shortcut, before the page does, on any keyboard layout. */
export function useKeys(desk: Desk, actions: DeskActions): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      // A word that is still being composed, or a key that another part has taken, is not a command.
      if (event.isComposing || event.defaultPrevented) return
      const state = desk.latest.current
      const command = commands.find((one) => one.shortcut !== undefined && pressed(event, one.shortcut))
      if (!command || state.dialog !== null) return
      if (command.id.startsWith('text.') && isInField(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      if (isEnabled(command, state)) command.run(actions)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [desk, actions])
}

// Undo, copy and the like belong to the field that is being typed in; the page itself is the editor's.
function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
