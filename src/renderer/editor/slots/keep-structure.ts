import { $createListNode, $isListItemNode, $isListNode, ListItemNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getState,
  $isElementNode,
  $isParagraphNode,
  $setState,
  createState,
  LineBreakNode,
  mergeRegister,
  RootNode,
  TextNode,
} from 'lexical'
import type { LexicalEditor, LexicalNode, ParagraphNode } from 'lexical'
import { $isFramed } from '../blocks/body-blocks.ts'
import { $isBlockLine, isPlainLine } from '../blocks/line-nodes.ts'
import { $flatInline } from './flat-inline.ts'
import { $createSlot, $isSlotNode, $slotAround, BodyNode, slotNodes, writtenSlots } from './slot-nodes.ts'
import type { SlotNode } from './slot-nodes.ts'

/** Marks the paragraph that stands in an empty body only so that the caret has a place. */
const standIn = createState('standIn', { parse: (value) => value === true })

/** The empty paragraph of an empty body. It is not part of the release. */
export function $createStandIn(): ParagraphNode {
  return $setState($createParagraphNode(), standIn, true)
}

/** Whether a block is nothing but the place for the caret in an empty body. */
export function $isStandIn(block: LexicalNode): boolean {
  return $isParagraphNode(block) && block.isEmpty() && $getState(block, standIn)
}

/**
 * Keeps the page what it is, whatever an edit, a paste or an undo did: five slots in order, plain
 * one-line text in headline, separator and source, plain lines in the abstract, flat blocks in the body.
 */
export function keepStructure(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(RootNode, $keepSlots),
    ...slotNodes.map((slot) => editor.registerNodeTransform(slot, $keepSlotContent)),
    editor.registerNodeTransform(ListItemNode, $keepItemFlat),
    editor.registerNodeTransform(LineBreakNode, $keepLine),
    editor.registerNodeTransform(TextNode, $keepPlain),
  )
}

function $keepSlots(root: RootNode): void {
  let child = root.getFirstChild()
  let right = root.getChildrenSize() === writtenSlots.length
  for (const slot of writtenSlots) {
    right &&= $isSlotNode(child) && child.slot === slot
    child = child?.getNextSibling() ?? null
  }
  if (right) return
  const kept = new Map<string, SlotNode>()
  const strays: LexicalNode[] = []
  for (const node of root.getChildren()) {
    if ($isSlotNode(node) && !kept.has(node.slot)) kept.set(node.slot, node)
    else strays.push(node)
  }
  const ordered = writtenSlots.map((slot) => kept.get(slot) ?? $createSlot(slot))
  const body = ordered.find((node) => node instanceof BodyNode)
  root.splice(0, root.getChildrenSize(), ordered)
  for (const stray of strays) body?.append(...($isSlotNode(stray) ? stray.getChildren() : [stray]))
}

function $keepSlotContent(slot: SlotNode): void {
  if (slot instanceof BodyNode) $keepBlocks(slot)
  else if (slot.getChildren().some((child) => $isElementNode(child))) {
    slot.splice(0, slot.getChildrenSize(), $flatInline(slot, true))
  }
}

function $keepBlocks(body: BodyNode): void {
  if (body.isEmpty()) {
    body.append($createStandIn())
    return
  }
  for (const child of body.getChildren()) {
    if ($isFramed(child)) continue
    if ($isElementNode(child) && !child.isInline()) {
      if ($isParagraphNode(child) || $isHeadingNode(child) || $isQuoteNode(child) || $isListNode(child))
        continue
      if ($isListItemNode(child)) continue
      child.replace($createParagraphNode().append(...$flatInline(child, false)))
    } else {
      const before = child.getPreviousSibling()
      const home = $isParagraphNode(before) && before.getLatest() === before ? before : null
      const paragraph = $createParagraphNode()
      if (home === null) child.insertBefore(paragraph)
      else home.insertAfter(paragraph)
      paragraph.append(child)
    }
  }
}

// Lists are flat: a list or a block inside an item becomes items after it.
function $keepItemFlat(item: ListItemNode): void {
  if (!item.getChildren().some((child) => $isElementNode(child) && !child.isInline())) return
  const list = item.getParent()
  let after = item
  for (const child of item.getChildren()) {
    if (!$isElementNode(child) || child.isInline()) continue
    const lines = $isListNode(child) ? child.getChildren() : [child]
    for (const line of lines) {
      const next = new ListItemNode()
      next.append(...($isElementNode(line) ? line.getChildren() : [line]))
      after.insertAfter(next)
      after = next
    }
    child.remove()
  }
  if (item.isEmpty() && after !== item) item.remove()
  if (!$isListNode(list)) after.getParent()?.replace($createListNode('bullet'), true)
}

// One block is one line; only the abstract has lines of its own.
function $keepLine(lineBreak: LineBreakNode): void {
  const slot = $slotAround(lineBreak)
  if (slot === null || slot.slot === 'abstract') return
  const parent = lineBreak.getParent()
  const oneLine = !(slot instanceof BodyNode) || $isBlockLine(parent)
  if (oneLine || parent === null || parent === slot || parent.isInline()) {
    lineBreak.replace($createTextNode(' '))
    return
  }
  const rest = lineBreak.getNextSiblings()
  const next = $isListItemNode(parent) ? new ListItemNode() : $createParagraphNode()
  parent.insertAfter(next)
  next.append(...rest)
  lineBreak.remove()
}

function $keepPlain(text: TextNode): void {
  if (text.getFormat() === 0 && text.getStyle() === '') return
  if (text.getStyle() !== '') text.setStyle('')
  const slot = $slotAround(text)
  const parent = text.getParent()
  const plain = slot !== null && (!(slot instanceof BodyNode) || (parent !== null && isPlainLine(parent)))
  if (plain && text.getFormat() !== 0) text.setFormat(0)
}
