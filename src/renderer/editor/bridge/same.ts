import type { Release } from '#domain/release/release.ts'
import type { CaretSpot } from '../editor-handle.ts'

/** Whether two readings of the page say the same; blocks that have not changed are the same objects. */
export function sameText(a: Release, b: Release): boolean {
  return (
    a.headline === b.headline &&
    a.abstract === b.abstract &&
    a.separator === b.separator &&
    a.source === b.source &&
    a.body.length === b.body.length &&
    a.body.every((block, index) => block === b.body[index])
  )
}

/** Whether two carets stand at one spot. */
export function sameCaret(a: CaretSpot | null, b: CaretSpot | null): boolean {
  if (a === null || b === null) return a === b
  return a.slot === b.slot && a.block === b.block && a.item === b.item && a.offset === b.offset
}
