import { $getNodeByKey, $isElementNode } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { $spotAt } from '../bridge/text-offsets.ts'
import type { Spot } from '../bridge/text-offsets.ts'

/** The range of the screen's text that covers a stretch of a line; null while it is not drawn. Call it in a read. */
export function $domRange(editor: LexicalEditor, key: string, start: number, end: number): Range | null {
  const element = $getNodeByKey(key)
  if (!$isElementNode(element)) return null
  const from = domPoint(editor, $spotAt(element, start, 'start'))
  const to = domPoint(editor, $spotAt(element, end, 'end'))
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function domPoint(
  editor: LexicalEditor,
  spot: Spot,
): { readonly node: Node; readonly offset: number } | null {
  let node: Node | null = editor.getElementByKey(spot.key)
  if (node === null) return null
  if (spot.type === 'element') return { node, offset: Math.min(spot.offset, node.childNodes.length) }
  // A text with looks is drawn in nested elements; its letters are in the innermost.
  while (node.firstChild !== null) node = node.firstChild
  if (node.nodeType !== Node.TEXT_NODE) return null
  return { node, offset: Math.min(spot.offset, node.nodeValue?.length ?? 0) }
}
