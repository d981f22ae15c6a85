import { spansText } from './release.ts'
import type { Block } from './release.ts'

/**
 * The body as lines of plain text: one line a paragraph or list item, items led by `1. ` or `- `.
 * Marks and links leave their text alone; lines with nothing but blanks are left out, because the
 * format has none.
 */
export function bodyLines(body: readonly Block[]): string[] {
  return body.flatMap(blockLines).filter((line) => line.trim() !== '')
}

function blockLines(block: Block): string[] {
  if (block.kind !== 'list') return textLines(spansText(block.spans))
  return block.items
    .map(spansText)
    .filter((text) => text.trim() !== '')
    .flatMap((text, index) => textLines(`${block.ordered ? `${index + 1}.` : '-'} ${text}`))
}

/** The lines of a text, whichever way they are ended; U+2028 ends none, it stands inside paragraphs. */
export function textLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
