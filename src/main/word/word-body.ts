import { Paragraph } from 'docx'
import type { FileChild, IParagraphOptions } from 'docx'
import { bodyLines } from '#domain/release/body-lines.ts'
import { spansText } from '#domain/release/release.ts'
import type { Block, Span } from '#domain/release/release.ts'
import { wordLists } from './word-lists.ts'
import { wordRuns } from './word-runs.ts'
import { wordStyles } from './word-styles.ts'

/** The body for Word, in order. Blocks with nothing but blanks are left out, as in every format. */
export function wordBody(blocks: readonly Block[]): FileChild[] {
  let lists = 0
  return blocks.flatMap((block) => {
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
      case 'subheading':
        return wordLine(block.spans, { style: wordStyles.subheading })
      case 'quotation':
        return wordLine(block.spans, { style: wordStyles.quotation })
      case 'paragraph':
        return wordLine(block.spans, {})
      case 'table':
      case 'figure':
        return bodyLines([block]).flatMap((line) => wordLine([{ text: line }], {}))
    }
  })
}

/** One line of the release as a paragraph for each of its own lines; none where there is nothing but blanks. */
export function wordLine(spans: readonly Span[], looks: IParagraphOptions): Paragraph[] {
  return splitLines(spans)
    .filter((line) => spansText(line).trim() !== '')
    .map((line) => new Paragraph({ ...looks, children: wordRuns(line) }))
}

/** A slot of plain text, a paragraph for each of its lines. */
export function wordText(text: string, style: string): Paragraph[] {
  return wordLine([{ text }], { style })
}

function splitLines(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    span.text.split(/\r\n|\n|\r/).forEach((text, at) => {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ ...span, text })
    })
  }
  return lines
}
