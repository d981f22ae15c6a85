import { mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { BlockWords } from './block-words.ts'
import { wordFigure } from './figure-frame.ts'
import { blockNodes } from './keep-blocks.ts'
import { wordLine } from './line-nodes.ts'

/** Puts the words on tables and pictures as they come to be; `words` is asked anew each time. */
export function wordNewBlocks(editor: LexicalEditor, words: () => BlockWords): () => void {
  return mergeRegister(
    ...blockNodes.map((node) =>
      editor.registerMutationListener(node, (mutations) => {
        for (const [key, kind] of mutations) {
          const element = kind === 'destroyed' ? null : editor.getElementByKey(key)
          if (element) wordBlock(element, words())
        }
      }),
    ),
  )
}

/** Puts other words on all tables and pictures of a page. */
export function wordBlocks(page: HTMLElement, words: BlockWords): void {
  for (const element of page.querySelectorAll<HTMLElement>('.block-line, .block-figure')) {
    wordBlock(element, words)
  }
}

function wordBlock(element: HTMLElement, words: BlockWords): void {
  if (element.dataset['line'] !== undefined) wordLine(element, words)
  else if (element.classList.contains('block-figure')) wordFigure(element, words)
}
