import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import type { ElementNode, LexicalNode, TextNode } from 'lexical'
import type { Block, Release, Span } from '#domain/release/release.ts'
import { $createFramed } from './framed-blocks.ts'
import { $createStandIn } from '../slots/keep-structure.ts'
import { $createSlot, $isSlotNode, writtenSlots } from '../slots/slot-nodes.ts'
import type { SlotNode, WrittenSlot } from '../slots/slot-nodes.ts'

/** Puts a release on the page in place of everything that stands there. */
export function $writeRelease(release: Release): void {
  const slots = writtenSlots.map((slot) => $createSlot(slot).append(...$slotContent(slot, release)))
  $getRoot()
    .clear()
    .append(...slots)
}

/** Brings the page from one release to another and leaves alone what is the same object in both. */
export function $writeChanges(from: Release, to: Release): void {
  for (const node of $getRoot().getChildren()) {
    if (!$isSlotNode(node)) continue
    if (node.slot === 'body') $writeBodyChanges(node, from.body, to.body)
    else if (from[node.slot] !== to[node.slot]) node.clear().append(...$slotContent(node.slot, to))
  }
}

function $writeBodyChanges(body: SlotNode, from: readonly Block[], to: readonly Block[]): void {
  let first = 0
  while (first < from.length && first < to.length && from[first] === to[first]) first++
  let after = 0
  while (
    after < from.length - first &&
    after < to.length - first &&
    from[from.length - 1 - after] === to[to.length - 1 - after]
  ) {
    after++
  }
  const next = to.slice(first, to.length - after)
  const gone = from.length - after - first
  if (next.length === 0 && gone === 0) return
  if (from.length === 0) body.clear()
  if (gone === next.length && from.length > 0) {
    // The usual fix: as many blocks as before, most of them the same; only those that differ are made anew.
    const nodes = body.getChildren()
    next.forEach((block, index) => {
      if (block !== from[first + index]) nodes[first + index]?.replace($createBlock(block))
    })
    return
  }
  body.splice(first, from.length === 0 ? 0 : gone, next.map($createBlock))
}

function $slotContent(slot: WrittenSlot, release: Release): LexicalNode[] {
  if (slot === 'body') return release.body.length === 0 ? [$createStandIn()] : release.body.map($createBlock)
  if (slot !== 'abstract') return $plain(release[slot])
  return release.abstract
    .split('\n')
    .flatMap((line, index) => (index === 0 ? $plain(line) : [$createLineBreakNode(), ...$plain(line)]))
}

function $plain(text: string): TextNode[] {
  return text === '' ? [] : [$createTextNode(text)]
}

/** The node of a block of the body. */
export function $createBlock(block: Block): ElementNode {
  switch (block.kind) {
    case 'list': {
      const list = $createListNode(block.ordered ? 'number' : 'bullet')
      return list.append(...block.items.map((item) => $createListItemNode().append(...$inline(item))))
    }
    case 'subheading':
      return $createHeadingNode('h2').append(...$inline(block.spans))
    case 'quotation':
      return $createQuoteNode().append(...$inline(block.spans))
    case 'paragraph':
      return $createParagraphNode().append(...$inline(block.spans))
    case 'table':
    case 'figure':
      return $createFramed(block, $inline)
  }
}

/** The nodes of a run of spans; neighbours with one address share a link. */
export function $inline(spans: readonly Span[]): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let link: ElementNode | null = null
  let address: string | undefined
  for (const span of spans) {
    if (span.text === '') continue
    const text = $createTextNode(span.text)
    if (span.bold) text.toggleFormat('bold')
    if (span.italic) text.toggleFormat('italic')
    if (span.underline) text.toggleFormat('underline')
    if (span.link === undefined) nodes.push(text)
    else if (link !== null && address === span.link) link.append(text)
    else {
      link = $createLinkNode(span.link).append(text)
      nodes.push(link)
    }
    address = span.link
  }
  return nodes
}
