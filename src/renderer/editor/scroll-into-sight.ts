import type { LexicalEditor, NodeKey } from 'lexical'

/** Brings a stretch of a line into the middle of the window, unless it is in sight already. */
export function scrollIntoSight(editor: LexicalEditor, range: Range | null, key: NodeKey): void {
  const element = editor.getElementByKey(key)
  const box = range?.getBoundingClientRect()
  const visible = box && box.height > 0 && box.top >= 80 && box.bottom <= window.innerHeight - 80
  if (!visible) {
    const long = element !== null && element.offsetHeight > window.innerHeight / 2
    const target = long ? range?.startContainer.parentElement : element
    target?.scrollIntoView({ block: 'center' })
  }
}
