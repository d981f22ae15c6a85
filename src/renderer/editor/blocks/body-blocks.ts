import { $isListNode } from '@lexical/list'
import { $isElementNode } from 'lexical'
import type { ElementNode, LexicalNode } from 'lexical'
import { BodyNode } from '../slots/slot-nodes.ts'
import { $factsOf, $isFigureNode } from './figure-node.ts'
import type { FigureNode } from './figure-node.ts'
import { $isBlockLine } from './line-nodes.ts'
import type { BlockLineNode } from './line-nodes.ts'
import { $cellsOf, $isTableNode, $rowsOf } from './table-nodes.ts'
import type { TableNode } from './table-nodes.ts'

/** Whether a block of the body is a table or a picture: its lines are never joined with others. */
export function $isFramed(node: LexicalNode | null | undefined): node is TableNode | FigureNode {
  return $isTableNode(node) || $isFigureNode(node)
}

/** The block of the body that a node stands in; null outside the body. */
export function $blockAround(node: LexicalNode): ElementNode | null {
  let at: LexicalNode | null = node
  while (at !== null) {
    const parent: ElementNode | null = at.getParent()
    if (parent instanceof BodyNode) return $isElementNode(at) ? at : null
    at = parent
  }
  return null
}

/** The table or picture that a node stands in or is. */
export function $frameAround(node: LexicalNode): TableNode | FigureNode | null {
  const block = $blockAround(node)
  return $isFramed(block) ? block : null
}

/** The lines of a table or a picture in the order of the release's passages, those that are not shown too. */
export function $frameLines(block: TableNode | FigureNode): BlockLineNode[] {
  if ($isFigureNode(block)) return block.getChildren().filter($isBlockLine)
  const [caption] = block.getChildren()
  return [...($isBlockLine(caption) ? [caption] : []), ...$rowsOf(block).flatMap($cellsOf)]
}

/** The lines that are read and written: a decorative picture has nothing that stands for it. */
export function $writtenLines(block: TableNode | FigureNode): BlockLineNode[] {
  const lines = $frameLines(block)
  return $isFigureNode(block) && $factsOf(block).decorative
    ? lines.filter(({ line }) => line !== 'alt')
    : lines
}

/** Every line of a block of the body: the items of a list, the lines of a table or a picture, or itself. */
export function $linesOfBlock(block: ElementNode): ElementNode[] {
  if ($isFramed(block)) return $frameLines(block)
  return $isListNode(block) ? block.getChildren().filter($isElementNode) : [block]
}
