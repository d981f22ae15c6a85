import type { EditorHandle } from '../editor/editor-handle.ts'

/** Keys that wait for the page that they are meant for. */
export interface HeldKeys {
  /** From now on what is typed on the page, or where there is none, waits. */
  hold(): void
  /** Ends the waiting and lets a page take the keys, in order; without a page they are given up. */
  give(page: Pick<EditorHandle, 'press'> | null): void
}

/** Keys that write or lead on, beside letters. */
const named: ReadonlySet<string> = new Set(['Enter', 'Tab', 'Backspace'])

/**
 * Holds keys between the wish for a new draft and its page: a fast writer's first letters would fall into the draft
 * that is still there, or into nothing while one page goes and the other comes. What an input method composes
 * cannot be held; fields and dialogs keep their keys.
 */
export function createHeldKeys(): HeldKeys {
  let held: KeyboardEvent[] = []
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (key.length > 1 && !named.has(key)) return
    if (!(target instanceof HTMLElement) || (target !== document.body && !target.isContentEditable)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push(event)
  }
  return {
    hold: () => window.addEventListener('keydown', onKey, { capture: true }),
    give(page) {
      window.removeEventListener('keydown', onKey, { capture: true })
      const given = held
      held = []
      for (const key of given) page?.press(key)
    },
  }
}
