import type { Block, Figure, Span, Table } from './release.ts'

/** One line of text in a block. */
export interface BlockText {
  /** Counts the lines of the block from 0; see {@link blockTexts}. */
  readonly item: number
  readonly kind: 'paragraph' | 'subheading' | 'quotation' | 'item' | 'caption' | 'cell' | 'credit' | 'alt'
  readonly spans: readonly Span[]
}

/**
 * The lines of text that a block holds, those that are empty too. A list has its items; a table its caption (0)
 * and its cells row by row (from 1); a figure its caption (0), its credit (1) and, unless it is decorative,
 * what stands for it (2).
 */
export function blockTexts(block: Block): readonly BlockText[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((spans, item) => ({ item, kind: 'item', spans }))
    case 'table':
      return [
        { item: 0, kind: 'caption', spans: block.caption },
        ...block.rows.flat().map((spans, at): BlockText => ({ item: at + 1, kind: 'cell', spans })),
      ]
    case 'figure':
      return [
        { item: 0, kind: 'caption', spans: block.caption },
        { item: 1, kind: 'credit', spans: plainSpans(block.credit) },
        ...(block.decorative ? [] : [{ item: 2, kind: 'alt', spans: plainSpans(block.alt) } as const]),
      ]
    default:
      return [{ item: 0, kind: block.kind, spans: block.spans }]
  }
}

/**
 * A table or a figure with one of its lines changed. Throws a RangeError where it has no such line.
 */
export function withBlockText<Kind extends Table | Figure>(
  block: Kind,
  item: number,
  change: (spans: readonly Span[]) => readonly Span[],
): Kind {
  if (!blockTexts(block).some((text) => text.item === item)) throw new RangeError('There is no such line.')
  if (item === 0) return { ...block, caption: change(block.caption) }
  if (block.kind === 'figure') {
    const key = item === 1 ? 'credit' : 'alt'
    return { ...block, [key]: textOf(change(plainSpans(block[key]))) }
  }
  const columns = block.rows[0]?.length ?? 0
  const rows = block.rows.map((cells, row) =>
    cells.map((spans, column) => (row * columns + column === item - 1 ? change(spans) : spans)),
  )
  return { ...block, rows }
}

function plainSpans(text: string): readonly Span[] {
  return text === '' ? [] : [{ text }]
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}
