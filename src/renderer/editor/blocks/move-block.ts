import { $getSelection, $isRangeSelection } from 'lexical'
import { $isStandIn } from '../slots/keep-structure.ts'
import { $blockAround } from './body-blocks.ts'

/** Moves the block of the body in which the caret stands over the one before or after it; the caret goes along. */
export function $moveBlock(up: boolean): void {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $blockAround(selection.focus.getNode()) : null
  const beside = up ? block?.getPreviousSibling() : block?.getNextSibling()
  if (!block || !beside || $isStandIn(beside)) return
  if (up) beside.insertBefore(block, false)
  else beside.insertAfter(block, false)
}
