import { blockTexts } from '../release/block-texts.ts'
import { rowLine } from '../release/body-lines.ts'
import { spansText } from '../release/release.ts'
import type { Block, Release } from '../release/release.ts'

/** A named place of a release that is one thing. */
export type ReleasePart = Exclude<keyof Release, 'body' | 'layout'>

/** What a place of a release says, for people to read: its lines, and nothing where it is empty. */
export function partText(release: Release, part: ReleasePart): string {
  if (part !== 'english') return release[part] ?? ''
  const { headline, summary } = release.english
  return summary === '' ? headline : `${headline}\n${summary}`
}

/** What blocks of a body say, one line a paragraph, list item or row. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks.flatMap(blockLines).join('\n')
}

function blockLines(block: Block): string[] {
  if (block.kind === 'table') return [...lineOf(spansText(block.caption)), ...block.rows.map(rowLine)]
  const lines = blockTexts(block).map(({ spans }) => spansText(spans))
  return block.kind === 'figure' ? lines.flatMap(lineOf) : lines
}

function lineOf(text: string): string[] {
  return text === '' ? [] : [text]
}
