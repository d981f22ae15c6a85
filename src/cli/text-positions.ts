/** A place in a text as editors name it: both count from 1, the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Finds the line and column of offsets (UTF-16 units) in a text whose lines end with LF, CR LF or CR. */
export function positionsIn(content: string): (offset: number) => TextPosition {
  const starts = [0]
  for (const ending of content.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  // The last line that starts at or before the offset.
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
