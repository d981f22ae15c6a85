import type { Table } from '#domain/release/release.ts'
import { $inline } from '../bridge/write-release.ts'
import { $cellsOf, $createEmptyRow, $isTableNode, $rowsOf, RowNode } from './table-nodes.ts'
import type { CellNode } from './table-nodes.ts'

/**
 * Puts the cells of a table over those of another, from one cell on to the right and down; rows that lack are added,
 * columns beyond the edge are left out. The caret goes behind the last cell that was filled.
 */
export function $fillCells(from: CellNode, { rows }: Table): void {
  const first = from.getParent()
  const table = first?.getParent()
  if (!(first instanceof RowNode) || !$isTableNode(table)) return
  const column = from.getIndexWithinParent()
  const top = $rowsOf(table).findIndex((row) => row.is(first))
  let last = from
  rows.forEach((cells, at) => {
    let row = $rowsOf(table)[top + at]
    if (!row) {
      row = $createEmptyRow(first.getChildrenSize())
      table.append(row)
    }
    const there = $cellsOf(row)
    cells.forEach((spans, beside) => {
      const cell = there[column + beside]
      if (!cell) return
      cell.clear().append(...$inline(spans))
      last = cell
    })
  })
  last.selectEnd()
}
