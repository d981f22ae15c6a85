import { ElementNode } from 'lexical'
import type { DOMExportOutput, EditorConfig, LexicalNode, RangeSelection } from 'lexical'
import type { Slot } from '#domain/release/passages.ts'

/** The slots in which people write, in the order of the page; date and category are the desk's own fields. */
export const writtenSlots = ['headline', 'abstract', 'body', 'separator', 'source'] as const
export type WrittenSlot = (typeof writtenSlots)[number]

/** Whether a slot is written on the page. */
export function isWritten(slot: Slot): slot is WrittenSlot {
  return (writtenSlots as readonly Slot[]).includes(slot)
}

/**
 * One fixed slot of the page, always a child of the root. The structure transform keeps exactly one
 * of each; commands keep text from flowing between them.
 */
export class SlotNode extends ElementNode {
  get slot(): WrittenSlot {
    throw new Error('A slot node must say which slot it is.')
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('div')
    const words = (config.theme['slots'] as SlotWords | undefined)?.[this.slot]
    element.className = `slot slot-${this.slot}`
    element.dataset['slot'] = this.slot
    element.setAttribute('role', 'group')
    if (words) wordSlot(element, words)
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('p') }
  }

  override canIndent(): boolean {
    return false
  }

  /** Backspace at the start of a slot does nothing: saying so keeps Lexical from merging it away. */
  override collapseAtStart(_selection: RangeSelection): boolean {
    return true
  }

  override insertNewAfter(): null {
    return null
  }
}

class HeadlineNode extends SlotNode {
  override $config() {
    return this.config('headline', { extends: SlotNode })
  }
  override get slot(): WrittenSlot {
    return 'headline'
  }
}

/** Its lines are told apart by line breaks. */
class AbstractNode extends SlotNode {
  override $config() {
    return this.config('abstract', { extends: SlotNode })
  }
  override get slot(): WrittenSlot {
    return 'abstract'
  }
}

/** Holds blocks; a shadow root, so that Lexical treats its children as the top level of a text. */
export class BodyNode extends SlotNode {
  override $config() {
    return this.config('body', { extends: SlotNode })
  }
  override get slot(): WrittenSlot {
    return 'body'
  }
  override isShadowRoot(): boolean {
    return true
  }
  override exportDOM(): DOMExportOutput {
    return { element: document.createDocumentFragment() }
  }
}

class SeparatorNode extends SlotNode {
  override $config() {
    return this.config('separator', { extends: SlotNode })
  }
  override get slot(): WrittenSlot {
    return 'separator'
  }
}

class SourceNode extends SlotNode {
  override $config() {
    return this.config('source', { extends: SlotNode })
  }
  override get slot(): WrittenSlot {
    return 'source'
  }
}

/** What a person reads and hears of a slot. `lead` stands before its text and cannot be edited. */
export interface SlotWord {
  readonly label: string
  readonly placeholder: string
  readonly lead?: string
}
export type SlotWords = Readonly<Record<WrittenSlot, SlotWord>>

/** Puts the words of a slot on its element. */
export function wordSlot(element: HTMLElement, words: SlotWord): void {
  element.setAttribute('aria-label', words.label)
  element.dataset['placeholder'] = words.placeholder
  if (words.lead) element.dataset['lead'] = words.lead
}

export const slotNodes = [HeadlineNode, AbstractNode, BodyNode, SeparatorNode, SourceNode] as const

/** A new, empty node for a slot. */
export function $createSlot(slot: WrittenSlot): SlotNode {
  switch (slot) {
    case 'headline':
      return new HeadlineNode()
    case 'abstract':
      return new AbstractNode()
    case 'body':
      return new BodyNode()
    case 'separator':
      return new SeparatorNode()
    case 'source':
      return new SourceNode()
  }
}

export function $isSlotNode(node: LexicalNode | null | undefined): node is SlotNode {
  return node instanceof SlotNode
}

/** The slot that a node stands in; null for the root. */
export function $slotAround(node: LexicalNode): SlotNode | null {
  let at: LexicalNode | null = node
  while (at !== null && !$isSlotNode(at)) at = at.getParent()
  return at
}
