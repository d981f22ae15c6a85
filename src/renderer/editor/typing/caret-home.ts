import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_HIGH,
  SELECTION_CHANGE_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { BodyNode } from '../slots/slot-nodes.ts'

/** A caret that lands between slots or between blocks is put into the nearest line. */
export function registerCaretHome(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    SELECTION_CHANGE_COMMAND,
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
      const node = selection.anchor.getNode()
      if (!$isRootNode(node) && !(node instanceof BodyNode)) return false
      const { offset } = selection.anchor
      const beside = node.getChildAtIndex(offset)
      const before = node.getChildAtIndex(offset - 1)
      if ($isElementNode(beside)) beside.selectStart()
      else if ($isElementNode(before)) before.selectEnd()
      return false
    },
    COMMAND_PRIORITY_HIGH,
  )
}
