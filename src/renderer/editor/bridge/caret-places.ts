import { $getNodeByKey, $isElementNode } from 'lexical'
import type { PointType } from 'lexical'
import { placeKey } from '#domain/release/passages.ts'
import { $blockAround, $linesOfBlock } from '../blocks/body-blocks.ts'
import type { CaretSpot } from '../editor-handle.ts'
import { $standing } from '../slots/lines.ts'
import type { PassageHome } from './read-release.ts'
import { $spotAt } from './text-offsets.ts'
import type { Spot } from './text-offsets.ts'

/** Where a selection's point stands, in the terms of the release. */
export function $caretOf(point: PointType): CaretSpot | null {
  const standing = $standing(point)
  if (standing === null) return null
  const { slot, line, text, offset } = standing
  if (slot.slot === 'abstract') {
    const before = text.slice(0, offset)
    const start = before.lastIndexOf('\n') + 1
    return { slot: 'abstract', block: before.split('\n').length - 1, item: 0, offset: offset - start }
  }
  if (slot.slot !== 'body') return { slot: slot.slot, block: 0, item: 0, offset }
  const block = $blockAround(line)
  if (block === null) return null
  const item = $linesOfBlock(block).findIndex((one) => one.is(line))
  return { slot: 'body', block: block.getIndexWithinParent(), item: Math.max(0, item), offset }
}

/** The spot of the tree at an offset of a passage; null when there is no such passage. */
export function $spotOf(
  homes: ReadonlyMap<string, PassageHome>,
  caret: CaretSpot,
  side: 'start' | 'end',
): Spot | null {
  const home = homes.get(placeKey(caret))
  const element = home && $getNodeByKey(home.element)
  if (!home || !$isElementNode(element)) return null
  return $spotAt(element, home.base + caret.offset, side)
}
