import Papa from 'papaparse'
import type { HouseRules } from '#contract/office.ts'

/** What a table of the office's words brings. */
export interface ReadHouseTable {
  readonly house: HouseRules
  readonly added: number
  /** Numbers (from 1) of the lines that say nothing: no wrong word, or one that is longer than 200 characters. */
  readonly refused: readonly number[]
}

const headings = new Set(['ผิด', 'คำผิด', 'wrong', 'คำ'])

/**
 * Adds the words of a CSV or tab-separated table: wrong, right (empty for "do not use"), note.
 * A first line of headings is passed over. A word that is there already gets the new right form.
 */
export function withHouseTable(house: HouseRules, table: string): ReadHouseTable {
  const { data } = Papa.parse<string[]>(table.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const words = new Map(house.words.map((word) => [word.wrong, word]))
  const refused: number[] = []
  let added = 0
  data.forEach((row, at) => {
    const [wrong = '', right = '', note = ''] = row.map((cell) => cell.trim())
    if (at === 0 && headings.has(wrong.toLowerCase())) return
    if (wrong === '' || wrong.length > 200 || right.length > 200 || wrong === right) {
      refused.push(at + 1)
      return
    }
    words.set(wrong, { wrong, right, note: note.slice(0, 500) })
    added += 1
  })
  return { house: { ...house, words: [...words.values()] }, added, refused }
}

/** The office's words as a table that this and any spreadsheet reads again. */
export function houseTable(house: HouseRules): string {
  return Papa.unparse([
    ['ผิด', 'ถูก', 'หมายเหตุ'],
    ...house.words.map(({ wrong, right, note }) => [wrong, right, note]),
  ])
}

/** Reads a table's bytes: UTF-8, or the Thai Windows encoding that spreadsheets still write. */
export function tableText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-874').decode(bytes)
  }
}
