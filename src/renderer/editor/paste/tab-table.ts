import type { Table } from '#domain/release/release.ts'

/** What is taken for a table: more rows or columns are data that belongs elsewhere. */
const most = { rows: 2000, columns: 100 }

/**
 * The table that a text of lines and tabs is, as spreadsheets copy it: at least two lines, every one with as many
 * tabs as the first. Null for any other text. Which cells are headers the text does not say.
 */
export function tabTable(text: string): Table | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const rows = lines.map((line) => line.split('\t'))
  const columns = rows[0]?.length ?? 0
  const even = rows.every((row) => row.length === columns)
  if (!even || columns < 2 || columns > most.columns || rows.length < 2 || rows.length > most.rows)
    return null
  const spans = (cell: string) => (cell.trim() === '' ? [] : [{ text: cell.trim() }])
  return { kind: 'table', caption: [], header: 'none', rows: rows.map((row) => row.map(spans)) }
}
