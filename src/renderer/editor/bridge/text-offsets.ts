import { $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical'
import type { ElementNode, LexicalNode, LineBreakNode, PointType, TextNode } from 'lexical'

/** What holds the characters of a line: text, or the break between two lines of the abstract (one character). */
export type Leaf = TextNode | LineBreakNode

/** The leaves of an element in order, those of its links included. */
export function $leaves(element: ElementNode): Leaf[] {
  const found: Leaf[] = []
  for (const child of element.getChildren()) {
    if ($isTextNode(child) || $isLineBreakNode(child)) found.push(child)
    else if ($isElementNode(child)) found.push(...$leaves(child))
  }
  return found
}

/** The characters of an element, a line break as `\n`. */
export function $textOf(element: ElementNode): string {
  let text = ''
  for (const leaf of $leaves(element)) text += leaf.getTextContent()
  return text
}

/** A spot in a Lexical tree, as a selection's point takes it. */
export interface Spot {
  readonly key: string
  readonly offset: number
  readonly type: 'text' | 'element'
}

/**
 * The spot of an offset (UTF-16 units) in an element. Where two texts meet, `side` says in which one:
 * the end of the earlier (`end`, for carets and ends of ranges) or the start of the later (`start`).
 */
export function $spotAt(element: ElementNode, offset: number, side: 'start' | 'end'): Spot {
  let rest = offset
  let last: TextNode | null = null
  for (const leaf of $leaves(element)) {
    const length = leaf.getTextContentSize()
    if ($isTextNode(leaf)) {
      last = leaf
      if (rest < length || (side === 'end' && rest === length)) {
        return { key: leaf.getKey(), offset: Math.max(0, rest), type: 'text' }
      }
    } else {
      if (rest === 0) return beside(leaf, 0)
      if (rest === 1 && side === 'end' && !$isTextNode(leaf.getNextSibling())) return beside(leaf, 1)
    }
    rest -= length
  }
  if (last !== null && last === $leaves(element).at(-1)) {
    return { key: last.getKey(), offset: last.getTextContentSize(), type: 'text' }
  }
  return { key: element.getKey(), offset: element.getChildrenSize(), type: 'element' }
}

function beside(leaf: LexicalNode, after: 0 | 1): Spot {
  return {
    key: leaf.getParentOrThrow().getKey(),
    offset: leaf.getIndexWithinParent() + after,
    type: 'element',
  }
}

/** The offset of a selection's point in an element that holds it. */
export function $offsetOf(element: ElementNode, point: PointType): number {
  if (point.type === 'element') {
    const holder = point.getNode()
    if (!$isElementNode(holder)) return 0
    const next = holder.getChildAtIndex(point.offset)
    if (next !== null) return $offsetBefore(element, next)
    return $offsetBefore(element, holder) + holder.getTextContentSize()
  }
  return $offsetBefore(element, point.getNode()) + point.offset
}

function $offsetBefore(element: ElementNode, node: LexicalNode): number {
  let offset = 0
  let at: LexicalNode | null = node
  while (at !== null && !at.is(element)) {
    for (const sibling of at.getPreviousSiblings()) offset += sibling.getTextContentSize()
    at = at.getParent()
  }
  return offset
}
