import { $createParagraphNode, $isElementNode } from 'lexical'
import type { ElementNode } from 'lexical'

/** Takes a whole block out of the body and puts the caret where it was; a paragraph where nothing stands there. */
export function $removeBlock(block: ElementNode): void {
  const next = block.getNextSibling()
  const before = block.getPreviousSibling()
  if ($isElementNode(next)) next.selectStart()
  else if ($isElementNode(before)) before.selectEnd()
  else {
    const paragraph = $createParagraphNode()
    block.insertAfter(paragraph)
    paragraph.selectStart()
  }
  block.remove()
}
