import { compareTexts } from './compare-texts.ts'

/** How much a change put in and took out, in UTF-16 units. */
export interface ChangeSize {
  readonly added: number
  readonly removed: number
}

/** Beyond this, what lies between the first and the last change counts as one: saving must not wait. */
const mostCompared = 20_000

/**
 * The size of a change. Usually one place was changed, and what lies between the common beginning and the common
 * end is all of it; where there are several, the words between them do not count.
 */
export function changeSize(before: string, after: string): ChangeSize {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start++
  let end = 0
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const older = before.slice(start, before.length - end)
  const newer = after.slice(start, after.length - end)
  if (older === '' || newer === '' || older.length + newer.length > mostCompared) {
    return { added: newer.length, removed: older.length }
  }
  let added = 0
  let removed = 0
  for (const { kind, text } of compareTexts(older, newer)) {
    if (kind === 'added') added += text.length
    if (kind === 'removed') removed += text.length
  }
  return { added, removed }
}
