// Three rows of the table, used in turn, and by one comparison after the other.
let rows = newRows(64)

function newRows(width: number) {
  return [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)] as const
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment, in UTF-16 units), or null where it is more than `limit`.
 * Costs the product of the lengths: for words, never for whole texts.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null
  const width = b.length + 1
  if (width > rows[0].length) rows = newRows(width * 2)
  let [beforeLast, last, row] = rows
  for (let j = 0; j < width; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return null
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  const distance = last[b.length] ?? 0
  return distance <= limit ? distance : null
}
