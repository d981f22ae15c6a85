import { paragraph } from '#domain/release/release.ts'
import type { Block } from '#domain/release/release.ts'
import { htmlBlocks } from './html-blocks.ts'

/** What a paste brought that nobody sees, and what was left behind. The characters are counted, not removed. */
export interface PasteReport {
  /** Zero-width characters, soft hyphens, byte order marks. */
  readonly zeroWidth: number
  readonly noBreakSpaces: number
  /** U+0E4D U+0E32 for ำ. */
  readonly splitSaraAm: number
  /** เเ for แ. */
  readonly doubledSaraE: number
  /** Pictures, frames, forms and the like that a release cannot hold. */
  readonly dropped: number
}

export interface CleanPasted {
  readonly blocks: readonly Block[]
  readonly report: PasteReport
}

/** Longest HTML that is looked at; beyond it the plain text is taken (the clipboard has both). UTF-16 units. */
const longestHtml = 8_000_000

/**
 * Makes blocks of a release of what was pasted. HTML, where there is some that says anything, is cleaned and
 * mapped onto our own blocks, never inserted; otherwise each line of the text is a paragraph.
 * It refuses nothing and never throws: what cannot be read as HTML is read as text.
 */
export function cleanPasted(pasted: { readonly html?: string; readonly text?: string }): CleanPasted {
  const text = pasted.text ?? ''
  const html = pasted.html ?? ''
  if (html.trim() !== '' && html.length <= longestHtml) {
    const read = htmlBlocks(html)
    if (read !== null && (read.blocks.length > 0 || text.trim() === '')) {
      return { blocks: read.blocks, report: reportOf(read.blocks, read.dropped) }
    }
  }
  const blocks = textBlocks(text)
  return { blocks, report: reportOf(blocks, 0) }
}

/** Each line of a text as a paragraph; empty lines between paragraphs are only space and are left out. */
export function textBlocks(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029\u000b\u000c]/)
  if (lines.length === 1) return lines[0] === '' ? [] : [paragraph(lines[0] ?? '')]
  return lines.filter((line) => line.trim() !== '').map(paragraph)
}

function reportOf(blocks: readonly Block[], dropped: number): PasteReport {
  let zeroWidth = 0
  let noBreakSpaces = 0
  let splitSaraAm = 0
  let doubledSaraE = 0
  for (const text of textsOf(blocks)) {
    zeroWidth += count(text, /[\u200B-\u200D\u2060\uFEFF\u00AD]/g)
    noBreakSpaces += count(text, /\u00A0/g)
    splitSaraAm += count(text, /\u0E4D[\u0E48-\u0E4B]?\u0E32/g)
    doubledSaraE += count(text, /เเ/g)
  }
  return { zeroWidth, noBreakSpaces, splitSaraAm, doubledSaraE, dropped }
}

function* textsOf(blocks: readonly Block[]): Iterable<string> {
  for (const block of blocks) {
    const lines = block.kind === 'list' ? block.items : [block.spans]
    for (const spans of lines) for (const span of spans) yield span.text
  }
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}
