import { $getSelection, $isRangeSelection } from 'lexical'
import type { TableHeader } from '#domain/release/release.ts'
import { $standing } from '../slots/lines.ts'
import { $frameAround } from './body-blocks.ts'
import { $isBlockLine } from './line-nodes.ts'
import { $removeBlock } from './remove-block.ts'
import {
  $cellsOf,
  $createEmptyRow,
  $headerOf,
  $isTableNode,
  $keepTable,
  $rowsOf,
  $setHeader,
  CellNode,
  RowNode,
} from './table-nodes.ts'
import type { TableNode } from './table-nodes.ts'

/** What can be done with the table in which the caret stands. */
export const tableCommands = [
  'row-above',
  'row-below',
  'column-before',
  'column-after',
  'remove-row',
  'remove-column',
  'header-row',
  'header-column',
  'remove-table',
] as const
export type TableCommand = (typeof tableCommands)[number]

/** Does something with the table at the caret; nothing where there is none. From its caption, the first cell is meant. */
export function $runTableCommand(command: TableCommand): void {
  const selection = $getSelection()
  const standing = $isRangeSelection(selection) ? $standing(selection.focus) : null
  const table = standing && $frameAround(standing.line)
  if (!standing || !$isTableNode(table)) return
  const first = $rowsOf(table)[0]?.getFirstChild()
  const cell = standing.line instanceof CellNode ? standing.line : first
  const row = cell?.getParent()
  if (!(cell instanceof CellNode) || !(row instanceof RowNode)) return
  const column = cell.getIndexWithinParent()
  switch (command) {
    case 'row-above':
    case 'row-below': {
      const made = $createEmptyRow(row.getChildrenSize())
      if (command === 'row-above') row.insertBefore(made)
      else row.insertAfter(made)
      $cellsOf(made)[column]?.selectStart()
      return
    }
    case 'column-before':
    case 'column-after': {
      const before = command === 'column-before'
      const made = $rowsOf(table).map((one) => {
        const there = $cellsOf(one)[column]
        const fresh = new CellNode()
        if (before) there?.insertBefore(fresh)
        else there?.insertAfter(fresh)
        return fresh
      })
      $keepTable(table)
      made[row.getIndexWithinParent() - 1]?.selectStart()
      return
    }
    case 'remove-row':
      $removeRow(table, row, column)
      return
    case 'remove-column':
      $removeColumn(table, row, column)
      return
    case 'header-row':
    case 'header-column':
      $setHeader(table, toggled($headerOf(table), command === 'header-row' ? 'row' : 'column'))
      return
    case 'remove-table':
      $removeBlock(table)
  }
}

/** The headers of a table with those of its first row or column put on or taken off. */
export function toggled(of: TableHeader, which: 'row' | 'column'): TableHeader {
  const row = (of === 'row' || of === 'both') !== (which === 'row')
  const column = (of === 'column' || of === 'both') !== (which === 'column')
  if (row && column) return 'both'
  if (row) return 'row'
  return column ? 'column' : 'none'
}

// The last row or column takes the table with it.
function $removeRow(table: TableNode, row: RowNode, column: number): void {
  const beside = row.getNextSibling() ?? row.getPreviousSibling()
  if (!(beside instanceof RowNode)) {
    $removeBlock(table)
    return
  }
  $cellsOf(beside)[column]?.selectEnd()
  row.remove()
  $keepTable(table)
}

function $removeColumn(table: TableNode, row: RowNode, column: number): void {
  if (row.getChildrenSize() === 1) {
    $removeBlock(table)
    return
  }
  const cells = $cellsOf(row)
  const beside = cells[column + 1] ?? cells[column - 1]
  if ($isBlockLine(beside)) beside.selectEnd()
  for (const one of $rowsOf(table)) $cellsOf(one)[column]?.remove()
  $keepTable(table)
}
