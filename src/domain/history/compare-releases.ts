import { slots } from '../release/passages.ts'
import type { Slot } from '../release/passages.ts'
import type { Release } from '../release/release.ts'
import { compareTexts } from './compare-texts.ts'
import type { Stretch } from './compare-texts.ts'
import { bodyText, partText } from './part-text.ts'

/** How a slot of two releases differs. */
export interface SlotDifference {
  readonly slot: Slot
  /** The words of both, in order; of the body, one line a paragraph, list item, row, caption, credit or text that stands for a picture. */
  readonly stretches: readonly Stretch[]
  /** The words are the same: what differs is bold or italic, a link, a list, a subheading, the headers of a table or the picture. */
  readonly onlyLook: boolean
}

/** The slots in which two releases differ, in the order of the page; none where they say and look the same. */
export function compareReleases(before: Release, after: Release): readonly SlotDifference[] {
  return slots.flatMap((slot) => {
    if (JSON.stringify(before[slot]) === JSON.stringify(after[slot])) return []
    const older = slotText(before, slot)
    const newer = slotText(after, slot)
    return [{ slot, stretches: compareTexts(older, newer), onlyLook: older === newer }]
  })
}

/**
 * A release with some slots as they were in another. How an imported file was laid out goes along only with
 * all of them: of a text that is part new, part old, there is no such file.
 */
export function withSlotsOf(release: Release, other: Release, chosen: readonly Slot[]): Release {
  const every = slots.every((slot) => chosen.includes(slot))
  if (every) return other
  let mixed = release
  for (const slot of chosen) mixed = { ...mixed, [slot]: other[slot] }
  return mixed
}

/** The words of a slot. */
export function slotText(release: Release, slot: Slot): string {
  return slot === 'body' ? bodyText(release.body) : partText(release, slot)
}
