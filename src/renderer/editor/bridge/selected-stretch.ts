import { $getSelection, $isRangeSelection } from 'lexical'
import { passageText, samePlace } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { SelectedStretch } from '../editor-handle.ts'
import { $caretOf } from './caret-places.ts'

/** What is selected, in the terms of the release; of a selection over several lines what lies in the first. */
export function $selectedStretch(release: Release): SelectedStretch | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { anchor, focus } = selection
  const [from, to] = (selection.isBackward() ? [focus, anchor] : [anchor, focus]).map($caretOf)
  if (!from || !to) return null
  const { slot, block, item, offset: start } = from
  const end = samePlace(from, to) ? to.offset : passageText(release, from).length
  return { slot, block, item, start, end }
}
