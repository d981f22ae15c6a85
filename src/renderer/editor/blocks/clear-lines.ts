import { $createParagraphNode, $setSelection } from 'lexical'
import type { ElementNode, PointType, RangeSelection } from 'lexical'
import { $offsetOf, $spotAt } from '../bridge/text-offsets.ts'
import { $lineAround, $selectInLine } from '../slots/lines.ts'
import { $blockAround, $frameAround, $isFramed, $linesOfBlock } from './body-blocks.ts'

/** Whether a selection of the body has an end in a table or a picture, and its other end in another line. */
export function $crossesLines({ anchor, focus }: RangeSelection): boolean {
  if (!$frameAround(anchor.getNode()) && !$frameAround(focus.getNode())) return false
  const first = $lineAround(anchor.getNode())
  const last = $lineAround(focus.getNode())
  return first === null || last === null || !first.is(last)
}

interface End {
  readonly block: ElementNode
  readonly line: ElementNode
  readonly offset: number
}

/**
 * Removes what is selected of a body with tables and pictures: blocks that are covered whole go; of a table or a
 * picture that is covered in part, only the text of its lines goes. Nothing is joined, and the caret stays where
 * the selection began.
 */
export function $clearLines(selection: RangeSelection): void {
  const { anchor, focus } = selection
  const [start, end] = selection.isBackward() ? [focus, anchor] : [anchor, focus]
  const from = $endOf(start)
  const to = $endOf(end)
  if (from === null || to === null) return
  const blocks = between(from.block, to.block)
  $setSelection(null)
  let caret: ElementNode = from.line
  let offset = from.offset
  for (const block of blocks) {
    const lines = $linesOfBlock(block)
    const first = block.is(from.block) ? lines.findIndex((line) => line.is(from.line)) : 0
    const last = block.is(to.block) ? lines.findIndex((line) => line.is(to.line)) : lines.length - 1
    const begins = block.is(from.block) ? from.offset : 0
    const ends = block.is(to.block) ? to.offset : sizeOf(lines[last])
    const whole = first === 0 && begins === 0 && last === lines.length - 1 && ends === sizeOf(lines[last])
    // A paragraph in which the selection begins or ends stays as the place for the caret.
    if (whole && ($isFramed(block) || !(block.is(from.block) || block.is(to.block)))) {
      if (block.is(from.block)) {
        caret = $createParagraphNode()
        offset = 0
        block.insertBefore(caret)
      }
      block.remove()
      continue
    }
    lines.forEach((line, at) => {
      if (at < first || at > last) return
      $cut(line, at === first ? begins : 0, at === last ? ends : sizeOf(line))
    })
  }
  const spot = $spotAt(caret, offset, 'end')
  selection.anchor.set(spot.key, spot.offset, spot.type)
  selection.focus.set(spot.key, spot.offset, spot.type)
  $setSelection(selection)
}

function $cut(line: ElementNode, start: number, end: number): void {
  if (start >= end) return
  const part = $selectInLine(line, start, end)
  $setSelection(null)
  part.removeText()
}

function $endOf(point: PointType): End | null {
  const line = $lineAround(point.getNode())
  const block = line && $blockAround(line)
  return line && block && { block, line, offset: Math.min($offsetOf(line, point), sizeOf(line)) }
}

function between(first: ElementNode, last: ElementNode): ElementNode[] {
  const found: ElementNode[] = []
  for (let at: ElementNode | null = first; at !== null; at = at.getNextSibling<ElementNode>()) {
    found.push(at)
    if (at.is(last)) break
  }
  return found
}

function sizeOf(line: ElementNode | undefined): number {
  return line?.getTextContentSize() ?? 0
}
