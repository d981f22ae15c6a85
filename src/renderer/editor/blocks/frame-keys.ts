import { $createParagraphNode, $getEditor, $isParagraphNode } from 'lexical'
import type { ElementNode } from 'lexical'
import type { Standing } from '../slots/lines.ts'
import {
  $blockAround,
  $frameAround,
  $frameLines,
  $isFramed,
  $linesOfBlock,
  $writtenLines,
} from './body-blocks.ts'
import { $removeBlock } from './remove-block.ts'
import { $cellsOf, $createEmptyRow, $isTableNode, $rowsOf, CellNode, RowNode } from './table-nodes.ts'

/**
 * Enter in a line of a table or a picture: down to the cell below or on to the next line, and from the last one out
 * to a paragraph under the block. At the beginning of a block with nothing above it, it makes room for a paragraph
 * there. Answers false for any other line.
 */
export function $enterInFrame({ line, offset }: Standing): boolean {
  const frame = $frameAround(line)
  if (frame === null) return false
  const lines = $writtenLines(frame)
  if (offset === 0 && line.is(lines[0]) && frame.getPreviousSibling() === null) {
    const above = $createParagraphNode()
    frame.insertBefore(above)
    above.selectStart()
    return true
  }
  const below =
    line instanceof CellNode ? $cellBelow(line) : lines[lines.findIndex((one) => one.is(line)) + 1]
  if (below) below.selectEnd()
  else $leaveBelow(frame)
  return true
}

/**
 * Tab in a table goes from cell to cell, and in the last one adds a row; in a picture it goes from line to line, and
 * from the last to its tools. Answers false where the way leads out of the block.
 */
export function $tabInFrame({ line }: Standing, backward: boolean): boolean {
  const frame = $frameAround(line)
  if (frame === null) return false
  const lines = $writtenLines(frame)
  const at = lines.findIndex((one) => one.is(line))
  const next = lines[at + (backward ? -1 : 1)]
  if (next) {
    next.selectEnd()
    return true
  }
  if (backward) return false
  if ($isTableNode(frame)) {
    const row = $createEmptyRow($rowsOf(frame)[0]?.getChildrenSize() ?? 1)
    frame.append(row)
    row.getFirstChild<CellNode>()?.selectStart()
    return true
  }
  const box = $getEditor().getElementByKey(frame.getKey())?.querySelector('input')
  box?.focus()
  return box !== null && box !== undefined
}

/**
 * Backspace at the beginning of a line and Delete at its end, where a table or a picture is on either side: nothing
 * is joined. From a paragraph the caret goes into the block, and an empty paragraph goes; a table or picture without
 * a word goes with Backspace in its first line. Answers false where no block is concerned.
 */
export function $deleteAtFrame({ line }: Standing, backward: boolean): boolean {
  const frame = $frameAround(line)
  if (frame !== null) {
    const first = $frameLines(frame)[0]
    if (backward && line.is(first) && $isTableNode(frame) && frame.getTextContent().trim() === '') {
      $removeBlock(frame)
    }
    return true
  }
  const block = $blockAround(line)
  if (block === null) return false
  const beside = backward ? block.getPreviousSibling() : block.getNextSibling()
  const lines = $linesOfBlock(block)
  if (!$isFramed(beside) || !line.is(backward ? lines[0] : lines.at(-1))) return false
  const written = $writtenLines(beside)
  if (backward) written.at(-1)?.selectEnd()
  else written[0]?.selectStart()
  if (line.is(block) && line.isEmpty()) block.remove()
  return true
}

function $cellBelow(cell: CellNode): CellNode | undefined {
  const row = cell.getParent()?.getNextSibling()
  return row instanceof RowNode ? $cellsOf(row)[cell.getIndexWithinParent()] : undefined
}

// A paragraph that waits there already is taken.
function $leaveBelow(frame: ElementNode): void {
  const next = frame.getNextSibling()
  if ($isParagraphNode(next) && next.isEmpty()) {
    next.selectStart()
    return
  }
  const paragraph = $createParagraphNode()
  frame.insertAfter(paragraph)
  paragraph.selectStart()
}
