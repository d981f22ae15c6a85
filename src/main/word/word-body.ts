import { Paragraph, Table } from 'docx'
import type { FileChild } from 'docx'
import type { PictureSet } from '#domain/release/pictures.ts'
import type { Block } from '#domain/release/release.ts'
import { wordLists } from './word-lists.ts'
import { wordFigure } from './word-figure.ts'
import { wordLine, wordText } from './word-lines.ts'
import { wordStyles } from './word-styles.ts'
import { wordTable } from './word-table.ts'

/**
 * The body for Word, in order. Blocks with nothing but blanks are left out, as in every format; so are pictures that
 * `pictures` does not have, but not their captions.
 */
export function wordBody(blocks: readonly Block[], pictures: PictureSet): FileChild[] {
  let lists = 0
  const children = blocks.flatMap((block): FileChild[] => {
    switch (block.kind) {
      case 'list': {
        // Each list counts from one.
        const instance = lists++
        const reference = block.ordered ? wordLists.ordered : wordLists.bulleted
        const style = block.ordered ? wordStyles.numbers : wordStyles.bullets
        return block.items.flatMap((spans) =>
          wordLine(spans, { style, numbering: { reference, instance, level: 0, custom: true } }),
        )
      }
      case 'table':
        return [...wordLine(block.caption, { style: wordStyles.tableCaption }), wordTable(block)]
      case 'figure':
        return [
          ...wordFigure(block, pictures.get(block.picture)),
          ...wordLine(block.caption, { style: wordStyles.caption }),
          ...wordText(block.credit, wordStyles.credit),
        ]
      case 'subheading':
        return wordLine(block.spans, { style: wordStyles.subheading })
      case 'quotation':
        return wordLine(block.spans, { style: wordStyles.quotation })
      case 'paragraph':
        return wordLine(block.spans, {})
    }
  })
  return children.flatMap((child, at) => {
    const next = children[at + 1]
    // Word makes one table of two that touch, and wants a paragraph behind the last.
    const needsSpace = child instanceof Table && (next === undefined || next instanceof Table)
    return needsSpace ? [child, new Paragraph({})] : [child]
  })
}
