import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical'
import type { RangeSelection } from 'lexical'
import type { Figure, Table } from '#domain/release/release.ts'
import { $blockAround, $isFramed, $writtenLines } from '../blocks/body-blocks.ts'
import { BodyNode } from '../slots/slot-nodes.ts'
import { $slotNode } from '../slots/slot-ranges.ts'
import { $createBlock } from './write-release.ts'

/**
 * Puts tables and pictures under the block in which the caret stands, or at the end of the body; an empty paragraph
 * gives its place. The caret goes to the first cell, or to what stands for the first picture.
 */
export function $insertFramed(blocks: readonly (Table | Figure)[], at: RangeSelection | null = null): void {
  const selection = at ?? $getSelection()
  const body = $slotNode('body')
  if (!(body instanceof BodyNode)) return
  const home =
    ($isRangeSelection(selection) && $blockAround(selection.focus.getNode())) || body.getLastChild()
  const nodes = blocks.map($createBlock)
  let last = home
  for (const node of nodes) {
    if (last === null) body.append(node)
    else last.insertAfter(node)
    last = node
  }
  // Writing goes on under it.
  if (last !== null && last.getNextSibling() === null) last.insertAfter($createParagraphNode())
  const [first] = nodes
  if (home !== null && !$isFramed(home) && home.getTextContentSize() === 0 && first) home.remove()
  if (!$isFramed(first)) return
  const lines = $writtenLines(first)
  const start = lines.find(({ line }) => line === 'cell' || line === 'alt') ?? lines[0]
  start?.selectEnd()
}
