/** The parts of the window in the order of F6, by their `data-pane`. */
const panes = ['drafts', 'page', 'side', 'status'] as const

/** Where the keyboard goes in a part, the best first: writing, the tab that is shown, whatever takes it. */
const wanted = [
  '[data-lexical-editor]',
  '[role="tab"][aria-selected="true"]',
  'input, button:not([disabled]), [tabindex="0"]',
]

/** Puts the keyboard into a part of the window; answers whether there was one. */
export function focusPane(name: string): boolean {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`)
  for (const kind of wanted) {
    const target = pane?.querySelector<HTMLElement>(kind)
    if (!target) continue
    target.focus()
    return true
  }
  return false
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
