import { spansText } from './release.ts'
import type { Release } from './release.ts'

/** The named places of a release, in the order of the page. */
export const slots = ['category', 'date', 'headline', 'abstract', 'body', 'separator', 'source'] as const
export type Slot = (typeof slots)[number]

/**
 * Where a passage stands. `block` counts the lines of the abstract or the blocks of the body,
 * `item` the items of a list; both are 0 elsewhere.
 */
export interface Place {
  readonly slot: Slot
  readonly block: number
  readonly item: number
}

/** One line of text of a release: the unit in which the rules read, and in which offsets count (UTF-16 units). */
export interface Passage extends Place {
  readonly kind: 'slot' | 'paragraph' | 'subheading' | 'quotation' | 'item'
  readonly text: string
}

/** The lines that people write, in the order of the page: headline, abstract, body, separator, source. */
export function passages(release: Release): Passage[] {
  const found: Passage[] = [slotPassage('headline', release.headline)]
  if (release.abstract !== '') {
    const lines = release.abstract.split('\n')
    lines.forEach((text, block) => found.push({ slot: 'abstract', block, item: 0, kind: 'slot', text }))
  }
  release.body.forEach((block, index) => {
    if (block.kind === 'list') {
      block.items.forEach((spans, item) =>
        found.push({ slot: 'body', block: index, item, kind: 'item', text: spansText(spans) }),
      )
    } else {
      found.push({ slot: 'body', block: index, item: 0, kind: block.kind, text: spansText(block.spans) })
    }
  })
  found.push(slotPassage('separator', release.separator), slotPassage('source', release.source))
  return found
}

/** The text at a place; empty where there is no such line. */
export function passageText(release: Release, place: Place): string {
  return passages(release).find((one) => samePlace(one, place))?.text ?? ''
}

/** A text key for a place, for maps. */
export function placeKey(place: Place): string {
  return `${place.slot}:${place.block}:${place.item}`
}

/** Whether two places are the same one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.slot === b.slot && a.block === b.block && a.item === b.item
}

function slotPassage(slot: Slot, text: string): Passage {
  return { slot, block: 0, item: 0, kind: 'slot', text }
}
