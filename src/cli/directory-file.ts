import { basename } from 'node:path'
import Papa from 'papaparse'
import { readDirectoryTable } from '#domain/directory/directory-table.ts'
import { knownNames } from '#domain/directory/for-checks.ts'
import type { KnownNames } from '#domain/directory/for-checks.ts'
import { mergedDirectory } from '#domain/directory/merge.ts'
import { seedDirectory } from '#domain/directory/seed.ts'
import { readTextFile } from '#main/files/read-text.ts'
import { both } from './both-languages.ts'
import { SettingsError } from './settings-error.ts'
import type { Terminal } from './terminal.ts'

/** Rows that are told of one by one; the others are counted. */
const mostTold = 20

/**
 * The people and agencies that come with the program, with those of a CSV or tab-separated table. Rows that cannot
 * be taken are told on the error output; a table without any entry is a SettingsError.
 */
export async function readDirectoryFile(path: string, terminal: Terminal): Promise<KnownNames> {
  const { text } = await readTextFile(path)
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''))
  const broken = new Set(
    errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])),
  )
  const { people, agencies, refused } = readDirectoryTable(data, broken)
  if (people.length + agencies.length === 0)
    throw new SettingsError(both(({ cli }) => cli.directoryEmpty(basename(path))))
  for (const { row, fault, cell } of refused.slice(0, mostTold))
    terminal.complain(
      `${path}: ${both(({ directory }) => directory.refusedRow(row, directory.faults[fault](cell)))}`,
    )
  if (refused.length > mostTold)
    terminal.complain(`${path}: ${both(({ directory }) => directory.moreRefused(refused.length - mostTold))}`)
  return knownNames(mergedDirectory(seedDirectory(), { people, agencies }))
}
