import { $isListItemNode, $isListNode } from '@lexical/list'
import { $createTextNode, $isElementNode } from 'lexical'
import type { LexicalNode, RangeSelection } from 'lexical'
import { blockTexts } from '#domain/release/block-texts.ts'
import { rowLine } from '#domain/release/body-lines.ts'
import { spansText } from '#domain/release/release.ts'
import type { Block, List } from '#domain/release/release.ts'
import { $createBlock, $inline } from '../bridge/write-release.ts'
import { $blockAround } from '../blocks/body-blocks.ts'
import { $fillCells } from '../blocks/fill-cells.ts'
import { $isBlockLine } from '../blocks/line-nodes.ts'
import { CellNode } from '../blocks/table-nodes.ts'
import { $isStandIn } from '../slots/keep-structure.ts'
import { BodyNode } from '../slots/slot-nodes.ts'
import type { Standing } from '../slots/lines.ts'
import { $standing } from '../slots/lines.ts'
import { $removeSelected } from '../slots/slot-ranges.ts'

/** Puts blocks where the selection is, in place of what is selected. Slots of one line take them as one line. */
export function $insertBlocks(given: RangeSelection, blocks: readonly Block[]): void {
  if (blocks.length === 0) return
  let selection = given
  if (!selection.isCollapsed()) selection = $removeSelected(selection)
  const standing = $standing(selection.anchor)
  if (standing === null) return
  const [only] = blocks
  if (blocks.length === 1 && only?.kind === 'table' && standing.line instanceof CellNode) {
    $fillCells(standing.line, only)
    return
  }
  if (!(standing.slot instanceof BodyNode) || $isBlockLine(standing.line)) {
    $insertLines(selection, linesOf(blocks), standing.slot.slot === 'abstract')
    return
  }
  const [first] = blocks
  if (blocks.length === 1 && first?.kind === 'paragraph') {
    selection.insertNodes($inline(first.spans))
    return
  }
  const line = standing.line
  if (blocks.some(({ kind }) => kind === 'table' || kind === 'figure')) {
    $insertBeside(selection, standing, blocks)
    return
  }
  if ($isListItemNode(line)) {
    selection.insertNodes([$createBlock(asList(blocks, line.getParent()))])
    return
  }
  if (line.isEmpty() && line.getParent()?.is(standing.slot)) {
    const nodes = blocks.map($createBlock)
    const index = line.getIndexWithinParent()
    standing.slot.splice(index, 1, nodes)
    const last = nodes.at(-1)
    last?.selectEnd()
    return
  }
  selection.insertNodes(blocks.map($createBlock))
}

// Lexical would join the first and the last with what stands round the caret; a table joins with nothing.
function $insertBeside(
  selection: RangeSelection,
  { line, text, offset }: Standing,
  blocks: readonly Block[],
): void {
  const block = $blockAround(line)
  if (block === null) return
  const nodes = blocks.map($createBlock)
  if (line.is(block) && offset > 0 && offset < text.length) selection.insertParagraph()
  let last: LexicalNode = block
  for (const node of nodes) {
    if (last.is(block) && line.is(block) && offset === 0 && text !== '') block.insertBefore(node)
    else last.insertAfter(node)
    last = node
  }
  if (line.is(block) && text === '') block.remove()
  nodes.at(-1)?.selectEnd()
}

/** Whether the page holds nothing that a person wrote. */
export function $isEmptyPage(children: readonly LexicalNode[]): boolean {
  return children.every((slot) => {
    if (!$isElementNode(slot)) return true
    const [only, ...others] = slot.getChildren()
    if (only === undefined) return true
    return (
      others.length === 0 && $isElementNode(only) && ($isStandIn(only) || only.getTextContentSize() === 0)
    )
  })
}

function $insertLines(selection: RangeSelection, lines: readonly string[], severalLines: boolean): void {
  if (!severalLines) {
    const text = lines.map((line) => line.trim()).join(' ')
    selection.insertNodes([$createTextNode(lines.length === 1 ? (lines[0] ?? '') : text)])
    return
  }
  selection.insertRawText(lines.join('\n').replace(/\t/g, ' '))
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [spansText(block.caption), ...block.rows.map(rowLine)].filter((line) => line !== '')
      : blockTexts(block).map(({ spans }) => spansText(spans)),
  )
}

// In a list every pasted line is an item of that list.
function asList(blocks: readonly Block[], parent: LexicalNode | null): List {
  const items = blocks.flatMap((block) => blockTexts(block).map(({ spans }) => spans))
  return { kind: 'list', ordered: $isListNode(parent) && parent.getListType() === 'number', items }
}
