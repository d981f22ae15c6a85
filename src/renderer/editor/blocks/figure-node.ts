import { $getNodeByKey, $getState, $setState, createState, ElementNode } from 'lexical'
import type { DOMExportOutput, EditorConfig, ElementDOMSlot, LexicalEditor, LexicalNode } from 'lexical'
import { createFigure, showDecorative } from './figure-frame.ts'
import { AltNode, CreditNode, FigureCaptionNode } from './line-nodes.ts'
import type { BlockLineNode } from './line-nodes.ts'
import { $removeBlock } from './remove-block.ts'

const picture = createState('picture', { parse: (value) => (typeof value === 'string' ? value : '') })
const decorative = createState('decorative', { parse: (value) => value === true })

/** A picture of the store with its caption, its credit and what stands for it, in this order. */
export class FigureNode extends ElementNode {
  override $config() {
    return this.config('figure', { extends: ElementNode })
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const key = this.getKey()
    const onThis = (change: (figure: FigureNode) => void) =>
      editor.update(() => {
        const figure = $getNodeByKey(key)
        if (figure instanceof FigureNode) change(figure)
      })
    const element = createFigure($getState(this, picture), {
      onDecorative: (on) => onThis((figure) => $setDecorative(figure, on)),
      onRemove: () => {
        onThis($removeBlock)
        editor.focus()
      },
    })
    showDecorative(element, $getState(this, decorative))
    return element
  }

  override updateDOM(before: this, element: HTMLElement): boolean {
    showDecorative(element, $getState(this, decorative))
    return $getState(before, picture) !== $getState(this, picture)
  }

  /** A copy takes the words along; the picture itself is the store's. */
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('figure') }
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    return super
      .getDOMSlot(element)
      .withAfter(element.querySelector('.figure-frame'))
      .withBefore(element.querySelector('.figure-tools'))
  }

  override canIndent(): boolean {
    return false
  }
}

/** What of a picture is no line. */
export interface FigureFacts {
  readonly picture: string
  readonly decorative: boolean
}

/** A picture; the content of its lines is put in by the caller, in their order. */
export function $createFigure(facts: FigureFacts, lines: readonly (readonly LexicalNode[])[]): FigureNode {
  const figure = new FigureNode()
  $setState(figure, picture, facts.picture)
  $setState(figure, decorative, facts.decorative)
  const [caption = [], credit = [], alt = []] = lines
  return figure.append(
    new FigureCaptionNode().append(...caption),
    new CreditNode().append(...credit),
    new AltNode().append(...alt),
  )
}

export function $isFigureNode(node: LexicalNode | null | undefined): node is FigureNode {
  return node instanceof FigureNode
}

export function $factsOf(figure: FigureNode): FigureFacts {
  return { picture: $getState(figure, picture), decorative: $getState(figure, decorative) }
}

/** Says whether a picture is decorative; what was written for it is kept, in case it is not after all. */
export function $setDecorative(figure: FigureNode, on: boolean): void {
  $setState(figure, decorative, on)
}

/** Keeps a picture what it is: caption, credit and alternative, in this order. */
export function $keepFigure(figure: FigureNode): void {
  const children = figure.getChildren()
  const right =
    children.length === lineClasses.length &&
    lineClasses.every((lineClass, at) => children[at] instanceof lineClass)
  if (right) return
  const lines = lineClasses.map(
    (lineClass) =>
      children.find((child): child is BlockLineNode => child instanceof lineClass) ?? new lineClass(),
  )
  figure.splice(0, children.length, lines)
}

const lineClasses = [FigureCaptionNode, CreditNode, AltNode] as const
