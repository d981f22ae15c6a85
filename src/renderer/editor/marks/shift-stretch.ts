/** A stretch of a text (UTF-16 units). */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where a stretch of a text lies after the text has been changed in one place: before the change it stays,
 * behind it moves along, and null when the change falls inside it (it must be checked again).
 */
export function shiftStretch(before: string, after: string, { start, end }: Stretch): Stretch | null {
  if (before === after) return { start, end }
  const most = Math.min(before.length, after.length)
  let same = 0
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++
  let tail = 0
  while (
    tail < most - same &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  if (end <= same) return { start, end }
  const moved = after.length - before.length
  if (start >= before.length - tail) return { start: start + moved, end: end + moved }
  return null
}
