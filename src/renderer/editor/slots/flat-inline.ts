import { $isLinkNode } from '@lexical/link'
import { $createTextNode, $isElementNode, $isLineBreakNode } from 'lexical'
import type { ElementNode, LexicalNode } from 'lexical'

/** What an element holds as the content of one line; `plain` takes links apart, too. */
export function $flatInline(element: ElementNode, plain: boolean): LexicalNode[] {
  const flat: LexicalNode[] = []
  for (const child of element.getChildren()) {
    if (!$isElementNode(child) || ($isLinkNode(child) && !plain)) {
      flat.push(child)
      continue
    }
    if (!child.isInline() && flat.length > 0 && !$isLineBreakNode(flat.at(-1)))
      flat.push($createTextNode(' '))
    flat.push(...$flatInline(child, plain))
  }
  return flat
}
