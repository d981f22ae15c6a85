import type { LexicalEditor } from 'lexical'

const moving: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/** Knows whether the browser has moved the caret without telling the page yet. */
export interface UntoldMoves {
  /** Lets the page know now where the caret stands. Does nothing where it has been told. */
  tell(): void
  stop(): void
}

/**
 * The browser moves the caret at once and tells of it with the next frame. Keys that waited for a busy window come
 * within one: Delete right behind Home would act where the caret was, and take what nobody meant. So each key first
 * lets the page know where the caret stands.
 */
export function registerUntoldMoves(editor: LexicalEditor): UntoldMoves {
  let untold = false
  const told = () => (untold = false)
  const tell = () => {
    if (!untold) return
    untold = false
    document.dispatchEvent(new Event('selectionchange'))
  }
  const onKey = (event: KeyboardEvent) => {
    // What is being composed has the caret to itself.
    if (event.isComposing || editor.isComposing()) return
    tell()
    if (moving.has(event.key)) untold = true
  }
  const onMouse = () => (untold = true)
  const stopRoot = editor.registerRootListener((root) => {
    if (root === null) return
    root.addEventListener('keydown', onKey, { capture: true })
    for (const mouse of ['mousedown', 'mouseup'] as const) root.addEventListener(mouse, onMouse)
    return () => {
      root.removeEventListener('keydown', onKey, { capture: true })
      for (const mouse of ['mousedown', 'mouseup'] as const) root.removeEventListener(mouse, onMouse)
    }
  })
  document.addEventListener('selectionchange', told)
  return {
    tell,
    stop() {
      document.removeEventListener('selectionchange', told)
      stopRoot()
    },
  }
}
