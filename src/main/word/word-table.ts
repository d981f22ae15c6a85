import { Paragraph, Table, TableCell, TableRow, WidthType, convertMillimetersToTwip } from 'docx'
import type { Span, Table as ReleaseTable } from '#domain/release/release.ts'
import { textWidth } from './word-page.ts'
import { wordRuns } from './word-runs.ts'
import { wordStyles } from './word-styles.ts'

const line = { style: 'single', size: 4, color: 'BDB7AA' } as const
const shade = { fill: 'F2EFE9' } as const
const padding = { top: 60, bottom: 60, left: 110, right: 110 } as const

/** A table whose header row Word repeats on every page and tells to screen readers; header cells have a style of their own. */
export function wordTable({ rows, header }: ReleaseTable): Table {
  const heads = {
    row: header === 'row' || header === 'both',
    column: header === 'column' || header === 'both',
  }
  const columns = rows[0]?.length ?? 1
  const width = Math.floor(convertMillimetersToTwip(textWidth) / columns)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: padding,
    tableLook: { firstRow: heads.row, firstColumn: heads.column, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: heads.row && row === 0,
          cantSplit: true,
          children: cells.map((spans, column) =>
            cell(spans, (heads.row && row === 0) || (heads.column && column === 0)),
          ),
        }),
    ),
  })
}

// A cell has one line: breaks in it are blanks, as in the text.
function cell(spans: readonly Span[], isHeader: boolean): TableCell {
  const oneLine = spans.map((span) => ({ ...span, text: span.text.replace(/\r\n|[\r\n]/g, ' ') }))
  const style = isHeader ? wordStyles.tableHeader : wordStyles.tableCell
  return new TableCell({
    ...(isHeader ? { shading: shade } : {}),
    children: [new Paragraph({ style, children: wordRuns(oneLine) })],
  })
}
