import { $createRangeSelection, $getSelection, $isRangeSelection, $setSelection } from 'lexical'
import { applyEdits } from '#domain/release/apply-edits.ts'
import type { Edit } from '#domain/release/edits.ts'
import { passages, placeKey } from '#domain/release/passages.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { Fix } from '#domain/rules/rule.ts'
import { $caretOf, $spotOf } from '../bridge/caret-places.ts'
import { $readRelease } from '../bridge/read-release.ts'
import type { Frame, ReadPage } from '../bridge/read-release.ts'
import { $writeChanges } from '../bridge/write-release.ts'
import type { CaretSpot } from '../editor-handle.ts'
import { moveCaret } from './move-caret.ts'

/**
 * What the page becomes with fixes applied; null when a passage they touch is no longer what was checked,
 * or when they overlap. Pure: the page is not changed yet.
 */
export function fixed(current: Release, checked: Release, fixes: readonly Fix[]): Release | null {
  const edits = fixes.flatMap((fix) => fix.edits)
  const now = textsOf(current)
  const then = textsOf(checked)
  const same = edits.flatMap(touched).every((place) => {
    const key = placeKey(place)
    return now.get(key) !== undefined && now.get(key) === then.get(key)
  })
  if (!same) return null
  try {
    return applyEdits(current, edits)
  } catch (refusal) {
    // Two fixes that touch the same letters: the domain refuses them together.
    if (refusal instanceof RangeError) return null
    throw refusal
  }
}

/** Brings the page to a release that edits of it gave, and keeps the caret where the writer had it. */
export function $bringTo(page: ReadPage, next: Release, edits: readonly Edit[], frame: Frame): void {
  const selection = $getSelection()
  const lengths = textsOf(page.release)
  const lengthOf = (place: CaretSpot) => lengths.get(placeKey(place))?.length ?? 0
  const carets = $isRangeSelection(selection)
    ? [$caretOf(selection.anchor), $caretOf(selection.focus)].map(
        (caret) => caret && moveCaret(caret, edits, page.release, lengthOf),
      )
    : []
  $writeChanges(page.release, next)
  const { homes } = $readRelease(frame)
  const [anchor, focus] = carets.map((caret) => (caret ? $spotOf(homes, caret, 'end') : null))
  if (!anchor || !focus || !$isRangeSelection(selection)) return
  const restored = $createRangeSelection()
  restored.anchor.set(anchor.key, anchor.offset, anchor.type)
  restored.focus.set(focus.key, focus.offset, focus.type)
  // What is typed next looks as it would have.
  restored.setFormat(selection.format)
  $setSelection(restored)
}

function touched(edit: Edit): Place[] {
  return edit.kind === 'join' ? [edit, { ...edit, block: edit.block + 1 }] : [edit]
}

function textsOf(release: Release): Map<string, string> {
  return new Map(passages(release).map((passage) => [placeKey(passage), passage.text]))
}
