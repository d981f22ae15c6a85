import type { ElementNode, LexicalNode } from 'lexical'
import type { Figure, Span, Table } from '#domain/release/release.ts'
import { $createFigure, $factsOf, $isFigureNode } from '../blocks/figure-node.ts'
import type { FigureNode } from '../blocks/figure-node.ts'
import { $frameLines } from '../blocks/body-blocks.ts'
import { $cellsOf, $createRow, $createTable, $headerOf, $rowsOf } from '../blocks/table-nodes.ts'
import type { TableNode } from '../blocks/table-nodes.ts'
import { $textOf } from './text-offsets.ts'

/** How the content of a line is written and read; the bridge has one way for all blocks. */
interface LineWays {
  $inline(spans: readonly Span[]): LexicalNode[]
  spansOf(line: ElementNode): Span[]
}

/** The node of a table or a picture. */
export function $createFramed(block: Table | Figure, $inline: LineWays['$inline']): TableNode | FigureNode {
  if (block.kind === 'table') {
    const rows = block.rows.map((cells) => $createRow(cells.map($inline)))
    return $createTable(block.header, $inline(block.caption), rows)
  }
  const plain = (text: string) => $inline([{ text }])
  return $createFigure(block, [$inline(block.caption), plain(block.credit), plain(block.alt)])
}

/** The table or picture of a node. */
export function framedBlock(node: TableNode | FigureNode, spansOf: LineWays['spansOf']): Table | Figure {
  const [caption, ...others] = $frameLines(node)
  if (!$isFigureNode(node)) {
    return {
      kind: 'table',
      caption: caption ? spansOf(caption) : [],
      header: $headerOf(node),
      rows: $rowsOf(node).map((row) => $cellsOf(row).map(spansOf)),
    }
  }
  const [credit, alt] = others
  const { picture, decorative } = $factsOf(node)
  return {
    kind: 'figure',
    picture,
    alt: alt ? $textOf(alt) : '',
    decorative,
    caption: caption ? spansOf(caption) : [],
    credit: credit ? $textOf(credit) : '',
  }
}
