import { $createParagraphNode, $createRangeSelection, $getRoot, $isRootNode, $setSelection } from 'lexical'
import type { PointType, RangeSelection } from 'lexical'
import { $clearLines, $crossesLines } from '../blocks/clear-lines.ts'
import { $isSlotNode, $slotAround, BodyNode } from './slot-nodes.ts'
import type { SlotNode, WrittenSlot } from './slot-nodes.ts'

/** The node of a slot. The structure transform sees to it that there always is one. */
export function $slotNode(slot: WrittenSlot): SlotNode {
  for (const node of $getRoot().getChildren()) if ($isSlotNode(node) && node.slot === slot) return node
  throw new Error(`The page has lost its slot ${slot}.`)
}

/** The slot in which a selection's point stands; a point on the root belongs to the slot beside it. */
function $slotOfPoint(point: PointType, end: boolean): SlotNode | null {
  const node = point.getNode()
  if (!$isRootNode(node)) return $slotAround(node)
  const at = end && point.offset > 0 ? point.offset - 1 : Math.min(point.offset, node.getChildrenSize() - 1)
  const child = node.getChildAtIndex(at)
  return $isSlotNode(child) ? child : null
}

/** The first and the last slot that a selection touches. */
export function $slotsOf(selection: RangeSelection): readonly [SlotNode, SlotNode] | null {
  const [start, end] = $inOrder(selection)
  const first = $slotOfPoint(start, false)
  const last = $slotOfPoint(end, true)
  return first && last ? [first, last] : null
}

/**
 * Whether a selection reaches from one slot into another, stands on the page itself, or has an end in a line of a
 * table or a picture and the other elsewhere: what Lexical's own way of removing text would join.
 */
export function $crossesSlots(selection: RangeSelection): boolean {
  const slots = $slotsOf(selection)
  if (slots === null) return true
  const onRoot = $isRootNode(selection.anchor.getNode()) || $isRootNode(selection.focus.getNode())
  return onRoot || !slots[0].is(slots[1]) || $crossesLines(selection)
}

/** Takes away what is selected, wherever it reaches, and leaves the caret at its beginning; answers the caret. */
export function $removeSelected(selection: RangeSelection): RangeSelection {
  if ($crossesSlots(selection)) return $clearAcross(selection)
  $removeDetached(selection)
  return selection
}

/** Empties what a selection covers, slot by slot, and leaves the caret at its beginning. No slot is lost or merged. */
export function $clearAcross(selection: RangeSelection): RangeSelection {
  const slots = $slotsOf(selection)
  if (slots === null) return $slotNode('body').selectStart()
  const [first, last] = slots
  const [start, end] = $inOrder(selection)
  const startSpot = $isRootNode(start.getNode())
    ? null
    : { key: start.key, offset: start.offset, type: start.type }
  const endSpot = $isRootNode(end.getNode()) ? null : { key: end.key, offset: end.offset, type: end.type }
  if (!last.is(first)) {
    for (let slot = first.getNextSibling(); slot !== null && !slot.is(last); slot = slot.getNextSibling()) {
      if ($isSlotNode(slot)) $empty(slot)
    }
    if (endSpot === null) $empty(last)
    else {
      const part = last.selectStart()
      part.focus.set(endSpot.key, endSpot.offset, endSpot.type)
      $removeDetached(part)
    }
  }
  if (startSpot === null && (endSpot === null || !last.is(first))) {
    $empty(first)
    return first.selectStart()
  }
  const part = $createRangeSelection()
  const from = startSpot ?? $edge(first, 'start')
  const to = last.is(first) && endSpot !== null ? endSpot : $edge(first, 'end')
  part.anchor.set(from.key, from.offset, from.type)
  part.focus.set(to.key, to.offset, to.type)
  $removeDetached(part)
  return part
}

// While text goes, Lexical corrects the current selection, and throws where that ends in a link's text that is
// already shorter: the selection is put back when the text is gone.
function $removeDetached(selection: RangeSelection): void {
  if ($crossesLines(selection)) {
    $clearLines(selection)
    return
  }
  $setSelection(null)
  selection.removeText()
  $setSelection(selection)
}

function $empty(slot: SlotNode): void {
  slot.clear()
  if (slot instanceof BodyNode) slot.append($createParagraphNode())
}

function $edge(slot: SlotNode, which: 'start' | 'end') {
  const { key, offset, type } = (which === 'start' ? slot.selectStart() : slot.selectEnd()).anchor
  return { key, offset, type }
}

function $inOrder(selection: RangeSelection): readonly [PointType, PointType] {
  const { anchor, focus } = selection
  return selection.isBackward() ? [focus, anchor] : [anchor, focus]
}
