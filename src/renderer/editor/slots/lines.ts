import { $createRangeSelection, $isElementNode, $isRootNode, $setSelection } from 'lexical'
import type { ElementNode, LexicalNode, PointType, RangeSelection } from 'lexical'
import { $frameAround, $frameLines, $isFramed } from '../blocks/body-blocks.ts'
import { $isBlockLine } from '../blocks/line-nodes.ts'
import { $offsetOf, $spotAt, $textOf } from '../bridge/text-offsets.ts'
import { $slotAround, BodyNode } from './slot-nodes.ts'
import type { SlotNode } from './slot-nodes.ts'

/** The block of the body, list item or plain slot that a node stands in: what holds one line of text. */
export function $lineAround(node: LexicalNode): ElementNode | null {
  let at: LexicalNode | null = node
  while (at !== null) {
    if ($isElementNode(at) && !at.isInline()) {
      if (at instanceof BodyNode || $isRootNode(at)) return null
      // A selection may stand on a table, a row or a picture itself: its first line is meant.
      const frame = $isBlockLine(at) ? null : $frameAround(at)
      return frame === null ? at : ($firstLineIn(frame, at) ?? at)
    }
    at = at.getParent()
  }
  return null
}

/** Where a collapsed selection stands in its line. */
export interface Standing {
  readonly slot: SlotNode
  readonly line: ElementNode
  readonly text: string
  readonly offset: number
}

/** Where a point stands; null outside the slots. */
export function $standing(point: PointType): Standing | null {
  const line = $lineAround(point.getNode())
  const slot = line && $slotAround(line)
  if (!line || !slot) return null
  return { slot, line, text: $textOf(line), offset: $offsetOf(line, point) }
}

function $firstLineIn(frame: ElementNode, within: ElementNode): ElementNode | null {
  const lines = $isFramed(frame) ? $frameLines(frame) : []
  return lines.find((line) => within.is(frame) || line.getParent()?.is(within)) ?? null
}

/** Selects from one offset of a line to another. */
export function $selectInLine(line: ElementNode, anchor: number, focus: number): RangeSelection {
  const selection = $createRangeSelection()
  const from = $spotAt(line, anchor, anchor < focus ? 'start' : 'end')
  const to = $spotAt(line, focus, anchor > focus ? 'start' : 'end')
  const caret = anchor === focus ? to : from
  selection.anchor.set(caret.key, caret.offset, caret.type)
  selection.focus.set(to.key, to.offset, to.type)
  $setSelection(selection)
  return selection
}
