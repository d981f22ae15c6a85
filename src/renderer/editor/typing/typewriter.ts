import { $getSelection, $isRangeSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'

/**
 * Keeps the line of the caret in the middle of the window while someone types, as a typewriter keeps its line
 * in place. Asks `on` each time; the mouse may still scroll wherever it wants.
 */
export function registerTypewriter(editor: LexicalEditor, on: () => boolean): () => void {
  let asked = 0
  const centre = () => {
    const root = editor.getRootElement()
    const pane = root?.closest<HTMLElement>('.page-pane')
    const selection = window.getSelection()
    if (!root || !pane || !selection?.isCollapsed || selection.rangeCount === 0) return
    if (!root.contains(selection.focusNode)) return
    const range = selection.getRangeAt(0)
    // In an empty line the caret has no box of its own.
    const box = range.getClientRects()[0] ?? elementOf(range.startContainer)?.getBoundingClientRect()
    if (!box) return
    const { top, height } = pane.getBoundingClientRect()
    pane.scrollBy({ top: box.top + box.height / 2 - (top + height / 2) })
  }
  const stop = editor.registerUpdateListener(({ editorState, prevEditorState }) => {
    if (!on() || editorState === prevEditorState) return
    const typing = editorState.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) && selection.isCollapsed()
    })
    if (!typing) return
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(centre)
  })
  return () => {
    cancelAnimationFrame(asked)
    stop()
  }
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
