import Papa from 'papaparse'
import { readDirectoryTable } from '#domain/directory/directory-table.ts'
import type { ReadDirectoryTable } from '#domain/directory/directory-table.ts'

/** The largest table that is read, in bytes: twenty thousand rows are far smaller. */
export const largestTable = 10 * 1024 * 1024

/** Reads people and agencies from a CSV or tab-separated table, as `readDirectoryTable` does. */
export function readDirectoryCsv(text: string): ReadDirectoryTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''))
  const broken = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : []))
  return readDirectoryTable(data, new Set(broken))
}
