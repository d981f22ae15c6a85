import { $toggleLink } from '@lexical/link'
import { $insertList, $removeList } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  FORMAT_TEXT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { ElementNode, LexicalEditor } from 'lexical'
import type { TextCommand } from './editor-handle.ts'
import { $frameAround } from './blocks/body-blocks.ts'
import { isPlainLine } from './blocks/line-nodes.ts'
import { $lookOfSelection } from './look.ts'
import { completedAddress } from './paste/safe-address.ts'
import { BodyNode } from './slots/slot-nodes.ts'
import { $lineAround } from './slots/lines.ts'
import { $slotsOf } from './slots/slot-ranges.ts'

/** Does what a button, a menu or a key asks for at the selection. Outside the body, looks and shapes do nothing. */
export function runTextCommand(editor: LexicalEditor, command: TextCommand): void {
  switch (command) {
    case 'undo':
      editor.dispatchCommand(UNDO_COMMAND, undefined)
      return
    case 'redo':
      editor.dispatchCommand(REDO_COMMAND, undefined)
      return
    case 'bold':
    case 'italic':
    case 'underline':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, command)
      return
    case 'clear-format':
      editor.update($clearLooks)
      return
    default:
      editor.update(() => $setShape(command))
  }
}

/** Links the selection to an address, or takes its link off with null. What no link may carry is not linked. */
export function $setAddress(typed: string | null): void {
  if (!$inBody() || $inPlainLine()) return
  const address = typed === null ? null : completedAddress(typed)
  if (typed === null || address !== null) $toggleLink(address)
}

type Shape = 'paragraph' | 'subheading' | 'quotation' | 'bullets' | 'numbers'

// Asked for the shape that is already there, the lines become paragraphs again.
function $setShape(shape: Shape): void {
  if (!$inBody() || $touchesFrame()) return
  const { block } = $lookOfSelection({ canUndo: false, canRedo: false })
  const wanted = block === shape ? 'paragraph' : shape
  if (wanted === 'bullets') $insertList('bullet')
  else if (wanted === 'numbers') $insertList('number')
  else {
    if (block === 'bullets' || block === 'numbers') $removeList()
    $setBlocksType($getSelection(), elementFor(wanted), () => {})
  }
}

function elementFor(shape: 'paragraph' | 'subheading' | 'quotation'): () => ElementNode {
  if (shape === 'subheading') return () => $createHeadingNode('h2')
  return shape === 'quotation' ? () => $createQuoteNode() : () => $createParagraphNode()
}

function $clearLooks(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !$inBody()) return
  $toggleLink(null)
  for (const node of selection.extract()) if ($isTextNode(node)) node.setFormat(0)
  selection.setFormat(0)
}

// The lines of tables and pictures have shapes of their own.
function $touchesFrame(): boolean {
  const selection = $getSelection()
  return selection !== null && selection.getNodes().some((node) => $frameAround(node) !== null)
}

function $inPlainLine(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  return [selection.anchor, selection.focus].some((point) => {
    const line = $lineAround(point.getNode())
    return line !== null && isPlainLine(line)
  })
}

function $inBody(): boolean {
  const selection = $getSelection()
  const slots = $isRangeSelection(selection) ? $slotsOf(selection) : null
  return slots !== null && slots[0] instanceof BodyNode && slots[1] instanceof BodyNode
}
