import type { Block, Span } from '../release/release.ts'
import type { PictureSet } from '../release/pictures.ts'
import { figureHtml } from './html-figure.ts'
import { paragraphHtml } from './html-spans.ts'
import type { Dress } from './html-spans.ts'
import { tableHtml } from './html-table.ts'

/**
 * The body as HTML, one element a line. Quotations that follow each other share a `blockquote`; empty blocks are
 * left out, and so are pictures that are not in the set: of those only caption and credit are written.
 */
export function blocksHtml(
  blocks: readonly Block[],
  dress: Dress,
  pictures: PictureSet = new Map(),
): string[] {
  const html: string[] = []
  let quoted: string[] = []
  const endQuotation = () => {
    if (quoted.length > 0) html.push(`<blockquote>${quoted.join('')}</blockquote>`)
    quoted = []
  }
  for (const block of blocks) {
    if (block.kind === 'quotation') {
      quoted.push(...paragraphHtml('p', block.spans, dress))
      continue
    }
    endQuotation()
    if (block.kind === 'list') html.push(...listHtml(block.ordered ? 'ol' : 'ul', block.items, dress))
    else if (block.kind === 'table') html.push(...tableHtml(block, dress))
    else if (block.kind === 'figure') html.push(...figureHtml(block, dress, pictures))
    else html.push(...paragraphHtml(block.kind === 'subheading' ? 'h2' : 'p', block.spans, dress))
  }
  endQuotation()
  return html
}

function listHtml(tag: string, items: readonly (readonly Span[])[], dress: Dress): string[] {
  const html = items.flatMap((spans) => paragraphHtml('li', spans, dress))
  return html.length === 0 ? [] : [`<${tag}>${html.join('')}</${tag}>`]
}
