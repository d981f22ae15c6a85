import { $createRangeSelection, $getNearestNodeFromDOMNode, $isElementNode, $isTextNode } from 'lexical'
import type { RangeSelection } from 'lexical'

/** A caret at a point of the window; null where there is no text. */
export function $selectionAt(x: number, y: number): RangeSelection | null {
  const found = document.caretRangeFromPoint(x, y)
  const node = found && $getNearestNodeFromDOMNode(found.startContainer)
  if (!found || !node) return null
  if ($isTextNode(node))
    return $caretAt(node.getKey(), Math.min(found.startOffset, node.getTextContentSize()), 'text')
  return $isElementNode(node)
    ? $caretAt(node.getKey(), Math.min(found.startOffset, node.getChildrenSize()), 'element')
    : null
}

/** A caret at a spot of the tree. */
export function $caretAt(key: string, offset: number, type: 'text' | 'element'): RangeSelection {
  const selection = $createRangeSelection()
  selection.anchor.set(key, offset, type)
  selection.focus.set(key, offset, type)
  return selection
}
