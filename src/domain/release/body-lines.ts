import { spansText } from './release.ts'
import type { Block, Span } from './release.ts'

/**
 * The body as lines of plain text: one line a paragraph, list item (led by `1. ` or `- `), table caption, row
 * (its cells joined by ` | `) or caption of a picture. Marks and links leave their text alone; lines with nothing but blanks are left out, because the
 * format has none.
 */
export function bodyLines(body: readonly Block[]): string[] {
  return body.flatMap(blockLines).filter((line) => line.trim() !== '')
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items
        .map(spansText)
        .filter((text) => text.trim() !== '')
        .flatMap((text, index) => textLines(`${block.ordered ? `${index + 1}.` : '-'} ${text}`))
    case 'table':
      return [...textLines(spansText(block.caption)), ...block.rows.map(rowLine)]
    case 'figure':
      return textLines(spansText(block.caption))
    default:
      return textLines(spansText(block.spans))
  }
}

/** A row of a table as one line, its cells joined by ` | `; empty where no cell says anything. */
export function rowLine(cells: readonly (readonly Span[])[]): string {
  const texts = cells.map((spans) => textLines(spansText(spans)).join(' ').trim())
  return texts.every((text) => text === '') ? '' : texts.join(' | ').trim()
}

/** The lines of a text, whichever way they are ended; U+2028 ends none, it stands inside paragraphs. */
export function textLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
