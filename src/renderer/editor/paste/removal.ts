import { slots } from '#domain/release/passages.ts'
import type { CaretSpot } from '../editor-handle.ts'

/**
 * Where a spot lies once everything between two others has been taken out; null when it lies between them.
 * Within the body the lines between are joined; from one slot to another nothing is.
 */
export function moveCaretPastRemoval(spot: CaretSpot, from: CaretSpot, to: CaretSpot): CaretSpot | null {
  if (order(spot, from) <= 0) return spot
  if (order(spot, to) < 0) return null
  const joins = from.slot === to.slot
  if (spot.slot !== to.slot) return spot
  if (spot.block === to.block && spot.item === to.item) {
    const offset = spot.offset - to.offset
    return joins ? { ...from, offset: from.offset + offset } : { ...spot, block: 0, item: 0, offset }
  }
  if (spot.block === to.block) {
    const joined = joins && from.block === to.block
    return {
      ...spot,
      block: joins ? from.block : 0,
      item: spot.item - (joined ? to.item - from.item : to.item),
    }
  }
  return { ...spot, block: spot.block - (to.block - (joins ? from.block : 0)) }
}

function order(a: CaretSpot, b: CaretSpot): number {
  return (
    slots.indexOf(a.slot) - slots.indexOf(b.slot) ||
    a.block - b.block ||
    a.item - b.item ||
    a.offset - b.offset
  )
}
