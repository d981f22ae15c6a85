/** The parts of the window in the order of F6, by their `data-pane`. */
const panes = ['drafts', 'page', 'side', 'status'] as const

const focusable = '[data-lexical-editor], input, button:not([disabled]), [tabindex="0"]'

/** Puts the keyboard into a part of the window; answers whether there was one. */
export function focusPane(name: string): boolean {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`)
  const target =
    pane?.querySelector<HTMLElement>('[data-lexical-editor]') ?? pane?.querySelector<HTMLElement>(focusable)
  target?.focus()
  return target !== undefined && target !== null
}

/** Moves the keyboard to the next or the previous part of the window. */
export function focusNextPane(step: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? ''
  const at = panes.findIndex((name) => name === here)
  for (let turn = 1; turn <= panes.length; turn++) {
    const name = panes[(at + step * turn + panes.length * 2) % panes.length]
    if (name !== undefined && focusPane(name)) return
  }
}
