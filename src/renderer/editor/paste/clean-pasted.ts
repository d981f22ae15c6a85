import { paragraph } from '#domain/release/release.ts'
import type { Block } from '#domain/release/release.ts'
import { tabTable } from './tab-table.ts'
import { htmlBlocks } from './html-blocks.ts'

/** What a paste comes to before the desk has cleaned its characters. */
export interface CleanPasted {
  readonly blocks: readonly Block[]
  /** Pictures, frames, forms and the like that a release cannot hold, counted. */
  readonly dropped: number
  /** Places with text that nobody sees where it comes from: hidden, deleted as a change, remarks. It is left out. */
  readonly unseen: number
}

/** Longest HTML that is looked at; beyond it the plain text is taken (the clipboard has both). UTF-16 units. */
const longestHtml = 8_000_000

/**
 * Makes blocks of a release of what was pasted. HTML, where there is some that says anything, is cleaned and
 * mapped onto our own blocks, never inserted; otherwise lines with tabs, as spreadsheets
 * copy them, are a table, and each line of any other text is a paragraph.
 * It refuses nothing and never throws: what cannot be read as HTML is read as text.
 */
export function cleanPasted(pasted: { readonly html?: string; readonly text?: string }): CleanPasted {
  const text = pasted.text ?? ''
  const html = pasted.html ?? ''
  if (html.trim() !== '' && html.length <= longestHtml) {
    const read = htmlBlocks(html)
    if (read !== null && (read.blocks.length > 0 || read.unseen > 0 || text.trim() === '')) {
      return read
    }
  }
  const table = tabTable(text.replace(/^\uFEFF/, ''))
  return { blocks: table ? [table] : textBlocks(text), dropped: 0, unseen: 0 }
}

/** Each line of a text as a paragraph; empty lines between paragraphs are only space and are left out. */
function textBlocks(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029\u000b\u000c]/)
  if (lines.length === 1) return lines[0] === '' ? [] : [paragraph(lines[0] ?? '')]
  return lines.filter((line) => line.trim() !== '').map(paragraph)
}
