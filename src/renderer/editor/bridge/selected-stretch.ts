import { $getSelection, $isRangeSelection } from 'lexical'
import { passages, samePlace } from '#domain/release/passages.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { CaretSpot, SelectedStretch } from '../editor-handle.ts'
import { $caretOf } from './caret-places.ts'

/**
 * What is selected, line by line, in the terms of the release: one empty stretch for a caret, nothing where
 * the keyboard is not in the text.
 */
export function $selectedStretches(release: Release): readonly SelectedStretch[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const { anchor, focus } = selection
  const [from, to] = (selection.isBackward() ? [focus, anchor] : [anchor, focus]).map($caretOf)
  if (!from || !to) return []
  const lines = passages(release)
  const first = lines.findIndex((line) => samePlace(line, from))
  const last = lines.findIndex((line) => samePlace(line, to))
  // A slot without a word in it has no line yet.
  if (first === -1 || last === -1) return [{ ...placeOf(from), start: from.offset, end: from.offset }]
  return lines.slice(first, last + 1).map(({ slot, block, item, text }, at): SelectedStretch => ({
    slot,
    block,
    item,
    start: at === 0 ? from.offset : 0,
    end: at === last - first ? to.offset : text.length,
  }))
}

function placeOf({ slot, block, item }: CaretSpot): Place {
  return { slot, block, item }
}
