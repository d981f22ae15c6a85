import { createHash } from 'node:crypto'

/** A value of a row. */
export type Cell = string | number | null

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * SHA-256 of the values of a row, each with its kind and its length in UTF-8, so that nothing can move from
 * one to the next. Counts bytes as SQLite keeps them: a lone surrogate is U+FFFD in both.
 */
export function rowHash(cells: readonly Cell[]): string {
  const hash = createHash('sha256')
  for (const cell of cells) {
    if (cell === null) {
      hash.update('0;')
      continue
    }
    const bytes = Buffer.from(String(cell), 'utf8')
    hash.update(`${typeof cell === 'number' ? 'n' : 's'}${bytes.byteLength}:`).update(bytes)
  }
  return hash.digest('hex')
}
