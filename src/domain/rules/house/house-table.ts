import type { HouseWord } from '../context.ts'

/** What a table of the office's words brings. */
export interface ReadHouseTable {
  readonly words: readonly HouseWord[]
  readonly added: number
  /** Numbers (from 1) of the rows that say nothing: no wrong word, or one that is longer than 200 characters. */
  readonly refused: readonly number[]
}

const headings = new Set(['ผิด', 'คำผิด', 'wrong', 'คำ'])

/**
 * Adds the words of a table's rows: wrong, right (empty for "do not use"), note. A first row of headings is
 * passed over. A word that is there already gets the new right form. Reading rows out of CSV is the caller's.
 */
export function withHouseRows(
  known: readonly HouseWord[],
  rows: readonly (readonly string[])[],
): ReadHouseTable {
  const words = new Map(known.map((word) => [word.wrong, word]))
  const refused: number[] = []
  let added = 0
  rows.forEach((row, at) => {
    const [wrong = '', right = '', note = ''] = row.map((cell) => cell.trim())
    if (at === 0 && headings.has(wrong.toLowerCase())) return
    if (wrong === '' || wrong.length > 200 || right.length > 200 || wrong === right) {
      refused.push(at + 1)
      return
    }
    words.set(wrong, { wrong, right, note: note.slice(0, 500) })
    added += 1
  })
  return { words: [...words.values()], added, refused }
}

/** The office's words as the rows of a table, headings first; {@link withHouseRows} reads them again. */
export function houseRows(words: readonly HouseWord[]): readonly (readonly string[])[] {
  return [['ผิด', 'ถูก', 'หมายเหตุ'], ...words.map(({ wrong, right, note }) => [wrong, right, note])]
}
