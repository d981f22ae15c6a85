import Papa from 'papaparse'
import type { HouseRules } from '#contract/office.ts'
import { houseRows, withHouseRows } from '#domain/rules/house/house-table.ts'

/** What a table of the office's words brings; `refused` are the numbers (from 1) of the rows that say nothing. */
export interface ReadHouseRules {
  readonly house: HouseRules
  readonly added: number
  readonly refused: readonly number[]
}

/** Adds the words of a CSV or tab-separated table, as `withHouseRows` reads it. */
export function withHouseTable(house: HouseRules, table: string): ReadHouseRules {
  const { data } = Papa.parse<string[]>(table.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const { words, added, refused } = withHouseRows(house.words, data)
  return { house: { ...house, words: [...words] }, added, refused }
}

/** The office's words as a table that this and any spreadsheet reads again. */
export function houseTable(house: HouseRules): string {
  return Papa.unparse(houseRows(house.words).map((row) => [...row]))
}

/** Reads a table's bytes: UTF-8, or the Thai Windows encoding that spreadsheets still write. */
export function tableText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-874').decode(bytes)
  }
}
