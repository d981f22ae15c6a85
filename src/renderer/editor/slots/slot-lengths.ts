import type { LexicalEditor } from 'lexical'
import { abstractLimit } from '#domain/rules/structure/abstract-length.ts'
import { headlineLimit } from '#domain/rules/structure/headline-length.ts'
import { $slotNode } from './slot-ranges.ts'

/** From this part of its limit on, a slot says how long it is. */
const near = 0.85
const limits = { headline: headlineLimit, abstract: abstractLimit } as const

/** Writes beside headline and abstract how long they are, once they come near their limits. Call it in a read. */
export function showLengths(editor: LexicalEditor): void {
  for (const slot of ['headline', 'abstract'] as const) {
    const node = $slotNode(slot)
    const element = editor.getElementByKey(node.getKey())
    if (element === null) continue
    const length = node.getTextContentSize()
    const limit = limits[slot]
    element.toggleAttribute('data-over', length > limit)
    if (length >= limit * near) element.dataset['length'] = `${length}/${limit}`
    else delete element.dataset['length']
  }
}
