import { DecoratorNode, createState, $getState, $setState } from 'lexical'
import type { LexicalNode } from 'lexical'
import type { Figure, Table } from '#domain/release/release.ts'

const kept = createState<'kept', Figure | Table | null>('kept', { parse: () => null })

/** A table or a picture that stands on the page and goes on unchanged. */
export class KeptBlockNode extends DecoratorNode<null> {
  override $config() {
    return this.config('kept-block', { extends: DecoratorNode })
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'kept-block'
    return element
  }
  override updateDOM(): boolean {
    return false
  }
  override isInline(): boolean {
    return false
  }
}

/** The node of a table or a picture. */
export function $createKeptBlock(block: Figure | Table): KeptBlockNode {
  return $setState(new KeptBlockNode(), kept, block)
}

/** The table or picture of a node; null for any other node. */
export function $keptBlock(node: LexicalNode): Figure | Table | null {
  return node instanceof KeptBlockNode ? $getState(node, kept) : null
}
