import { $isLinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $getRoot, $isElementNode, $isTextNode } from 'lexical'
import type { ElementNode, LexicalNode, NodeKey, TextNode } from 'lexical'
import { placeKey } from '#domain/release/passages.ts'
import type { Place, Slot } from '#domain/release/passages.ts'
import type { Block, Release, Span } from '#domain/release/release.ts'
import { $isFramed, $linesOfBlock, $writtenLines } from '../blocks/body-blocks.ts'
import { $isStandIn } from '../slots/keep-structure.ts'
import { $isSlotNode, BodyNode } from '../slots/slot-nodes.ts'
import { framedBlock } from './framed-blocks.ts'
import { $textOf } from './text-offsets.ts'

/** Where a passage lives in the editor: its element, and where in the element's text it begins. */
export interface PassageHome {
  readonly place: Place
  readonly element: NodeKey
  readonly base: number
}

/** The page as the editor holds it. `homes` is keyed by `placeKey`. */
export interface ReadPage {
  readonly release: Release
  readonly homes: ReadonlyMap<string, PassageHome>
}

/** The parts of a release that are not written in the editor. */
export type Frame = Pick<Release, 'category' | 'date' | 'english' | 'short' | 'layout'>

interface ReadBlock {
  readonly nodes: readonly LexicalNode[]
  readonly block: Block
}

/** Reads the page; blocks that have not changed since the last reading are given again, the same objects. */
export type PageReader = (frame: Frame) => ReadPage

/** A reader with a memory of the last page it read. Call it inside a read or an update. */
export function createPageReader(): PageReader {
  let remembered = new Map<NodeKey, ReadBlock>()
  return ({ category, date, english, short, layout }) => {
    const homes = new Map<string, PassageHome>()
    const next = new Map<NodeKey, ReadBlock>()
    const texts = { headline: '', abstract: '', separator: '', source: '' }
    const body: Block[] = []
    const settle = (slot: Slot, block: number, item: number, element: LexicalNode, base = 0) => {
      const place = { slot, block, item }
      homes.set(placeKey(place), { place, element: element.getKey(), base })
    }
    for (const node of $getRoot().getChildren()) {
      if (!$isSlotNode(node)) continue
      if (node instanceof BodyNode) {
        const blocks = node.getChildren()
        const [only] = blocks
        if (blocks.length === 1 && only && $isStandIn(only)) continue
        for (const child of blocks) {
          if (!$isElementNode(child)) continue
          const at = body.length
          const lines = $isFramed(child) ? $writtenLines(child) : $linesOfBlock(child)
          lines.forEach((line, index) => settle('body', at, index, line))
          const read = readBlock(child, remembered.get(child.getKey()))
          next.set(child.getKey(), read)
          body.push(read.block)
        }
        continue
      }
      const { slot } = node
      if (slot === 'body') continue
      const text = $textOf(node)
      texts[slot] = text
      if (slot !== 'abstract') settle(slot, 0, 0, node)
      else if (text !== '') {
        let base = 0
        text.split('\n').forEach((line, index) => {
          settle('abstract', index, 0, node, base)
          base += line.length + 1
        })
      }
    }
    remembered = next
    return { release: { category, date, ...texts, body, english, short, layout }, homes }
  }
}

/** Reads the page once. */
export function $readRelease(frame: Frame): ReadPage {
  return createPageReader()(frame)
}

function readBlock(element: ElementNode, last: ReadBlock | undefined): ReadBlock {
  const nodes: LexicalNode[] = [element.getLatest()]
  gather(element, nodes)
  if (last && last.nodes.length === nodes.length && last.nodes.every((node, at) => node === nodes[at]))
    return last
  return { nodes, block: blockOf(element) }
}

function gather(element: ElementNode, nodes: LexicalNode[]): void {
  for (const child of element.getChildren()) {
    nodes.push(child)
    if ($isElementNode(child)) gather(child, nodes)
  }
}

function blockOf(element: ElementNode): Block {
  if ($isFramed(element)) return framedBlock(element, spansOf)
  if ($isListNode(element)) {
    const items = element.getChildren().filter($isListItemNode).map(spansOf)
    return { kind: 'list', ordered: element.getListType() === 'number', items }
  }
  const kind = $isHeadingNode(element) ? 'subheading' : $isQuoteNode(element) ? 'quotation' : 'paragraph'
  return { kind, spans: spansOf(element) }
}

function spansOf(element: ElementNode): Span[] {
  const spans: Span[] = []
  for (const child of element.getChildren()) {
    if ($isTextNode(child)) addSpan(spans, spanOf(child, null))
    else if ($isLinkNode(child)) {
      for (const text of child.getAllTextNodes()) addSpan(spans, spanOf(text, child.getURL()))
    }
  }
  return spans
}

function spanOf(node: TextNode, link: string | null): Span {
  return {
    text: node.getTextContent(),
    ...(node.hasFormat('bold') ? { bold: true } : null),
    ...(node.hasFormat('italic') ? { italic: true } : null),
    ...(node.hasFormat('underline') ? { underline: true } : null),
    ...(link === null ? null : { link }),
  }
}

// Neighbours of one look are one span, whatever nodes Lexical keeps them in.
function addSpan(spans: Span[], span: Span): void {
  if (span.text === '') return
  const last = spans.at(-1)
  const same =
    last !== undefined &&
    last.bold === span.bold &&
    last.italic === span.italic &&
    last.underline === span.underline &&
    last.link === span.link
  if (same) spans[spans.length - 1] = { ...last, text: last.text + span.text }
  else spans.push(span)
}
