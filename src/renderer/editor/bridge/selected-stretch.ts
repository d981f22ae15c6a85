import { $createRangeSelection, $getSelection, $isRangeSelection, $setSelection } from 'lexical'
import { passages, samePlace } from '#domain/release/passages.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { CaretSpot, SelectedStretch } from '../editor-handle.ts'
import { $caretOf, $spotOf } from './caret-places.ts'
import type { PassageHome } from './read-release.ts'

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

/** Selects a stretch; nothing changes where its line is not in the text. `homes` is keyed by `placeKey`. */
export function $selectStretch(
  homes: ReadonlyMap<string, PassageHome>,
  { start, end, ...place }: SelectedStretch,
): void {
  const from = $spotOf(homes, { ...place, offset: start }, start === end ? 'end' : 'start')
  const to = $spotOf(homes, { ...place, offset: end }, 'end')
  if (!from || !to) return
  const selection = $createRangeSelection()
  selection.anchor.set(from.key, from.offset, from.type)
  selection.focus.set(to.key, to.offset, to.type)
  $setSelection(selection)
}

function placeOf({ slot, block, item }: CaretSpot): Place {
  return { slot, block, item }
}
