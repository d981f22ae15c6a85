import { ElementNode } from 'lexical'
import type { DOMExportOutput, LexicalNode } from 'lexical'
import type { BlockWords } from './block-words.ts'

/** What a line of a table or a picture is. */
export type LineKind = 'table-caption' | 'cell' | 'caption' | 'credit' | 'alt'

/**
 * One line of text within a table or a picture. It is never split, never joined to another and never moves:
 * the transforms of the block see to its place, the keys to everything else.
 */
export class BlockLineNode extends ElementNode {
  get line(): LineKind {
    throw new Error('A line must say what it is.')
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(this.tag())
    element.className = `block-line line-${this.line}`
    element.dataset['line'] = this.line
    return element
  }

  /** The element that draws it. */
  tag(): string {
    return 'p'
  }

  override updateDOM(): boolean {
    return false
  }

  override canIndent(): boolean {
    return false
  }

  /** Backspace at its start does nothing: saying so keeps Lexical from merging it away. */
  override collapseAtStart(): boolean {
    return true
  }

  override insertNewAfter(): null {
    return null
  }
}

/** Stands above the rows of a table. */
export class TableCaptionNode extends BlockLineNode {
  override $config() {
    return this.config('table-caption', { extends: BlockLineNode })
  }
  override get line(): LineKind {
    return 'table-caption'
  }
  override tag(): string {
    return 'caption'
  }
}

/** Stands under a picture. */
export class FigureCaptionNode extends BlockLineNode {
  override $config() {
    return this.config('figure-caption', { extends: BlockLineNode })
  }
  override get line(): LineKind {
    return 'caption'
  }
}

/** Whose picture it is; plain text. */
export class CreditNode extends BlockLineNode {
  override $config() {
    return this.config('credit', { extends: BlockLineNode })
  }
  override get line(): LineKind {
    return 'credit'
  }
}

/** What a picture shows, for those who do not see it; plain text. */
export class AltNode extends BlockLineNode {
  override $config() {
    return this.config('alt', { extends: BlockLineNode })
  }
  override get line(): LineKind {
    return 'alt'
  }
  override exportDOM(): DOMExportOutput {
    return { element: null }
  }
}

/** Puts the words of a line on its element; nothing for a line that has none. */
export function wordLine(element: HTMLElement, words: BlockWords): void {
  const word = words.lines[element.dataset['line'] as LineKind]
  if (word === undefined) return
  element.dataset['placeholder'] = word.placeholder
  if (word.lead !== undefined) element.dataset['lead'] = word.lead
}

/** Whether a node is a line of a table or a picture. */
export function $isBlockLine(node: LexicalNode | null | undefined): node is BlockLineNode {
  return node instanceof BlockLineNode
}

/** Whether a line carries no looks and no links. */
export function isPlainLine(node: LexicalNode): boolean {
  return node instanceof CreditNode || node instanceof AltNode
}
