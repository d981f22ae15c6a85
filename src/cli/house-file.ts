import { basename } from 'node:path'
import Papa from 'papaparse'
import type { HouseWord } from '#domain/rules/context.ts'
import { withHouseRows } from '#domain/rules/house/house-table.ts'
import { readTextFile } from '#main/files/read-text.ts'
import { both } from './both-languages.ts'
import { SettingsError } from './settings-error.ts'
import type { Terminal } from './terminal.ts'

/**
 * Reads the office's words from a CSV or tab-separated table: wrong, right, note. Rows that say nothing are told
 * on the error output and passed over; a table without any word is a SettingsError.
 */
export async function readHouseWords(path: string, terminal: Terminal): Promise<readonly HouseWord[]> {
  const { text } = await readTextFile(path)
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const { words, refused } = withHouseRows([], data)
  if (words.length === 0) throw new SettingsError(both(({ cli }) => cli.houseNoWords(basename(path))))
  if (refused.length > 0) {
    const rows = refused.slice(0, 10).join(', ') + (refused.length > 10 ? ', …' : '')
    terminal.complain(`${path}: ${both(({ cli }) => cli.houseRowsPassed(refused.length, rows))}`)
  }
  return words
}
