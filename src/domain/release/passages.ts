import { blockTexts } from './block-texts.ts'
import type { BlockText } from './block-texts.ts'
import { isParagraph, spansText } from './release.ts'
import type { Release } from './release.ts'

/** The named places of a release, in the order of the page. */
export const slots = [
  'category',
  'date',
  'headline',
  'abstract',
  'body',
  'separator',
  'source',
  'english',
  'short',
] as const
export type Slot = (typeof slots)[number]

/**
 * Where a passage stands. `block` counts the blocks of the body, or the lines of the abstract and of the short
 * text; of the English summary 0 is the headline and 1 the text. `item` counts the lines within the block: the
 * items of a list, the caption and cells of a table (see `blockTexts`), the lines of the English text.
 * Both are 0 elsewhere.
 */
export interface Place {
  readonly slot: Slot
  readonly block: number
  readonly item: number
}

/** One line of text of a release: the unit in which the rules read, and in which offsets count (UTF-16 units). */
export interface Passage extends Place {
  readonly kind: 'slot' | BlockText['kind']
  readonly text: string
}

/**
 * The lines that people write, in the order of the page: headline, abstract, body, separator, source, and the
 * English summary and the short text where they are written.
 */
export function passages(release: Release): Passage[] {
  const found: Passage[] = [slotPassage('headline', release.headline)]
  if (release.abstract !== '') {
    const lines = release.abstract.split('\n')
    lines.forEach((text, block) => found.push({ slot: 'abstract', block, item: 0, kind: 'slot', text }))
  }
  for (const [index, block] of release.body.entries()) {
    // Most blocks are one line; a release is read at every check.
    if (isParagraph(block)) {
      found.push({ slot: 'body', block: index, item: 0, kind: block.kind, text: spansText(block.spans) })
      continue
    }
    for (const { item, kind, spans } of blockTexts(block)) {
      found.push({ slot: 'body', block: index, item, kind, text: spansText(spans) })
    }
  }
  found.push(slotPassage('separator', release.separator), slotPassage('source', release.source))
  const { english, short } = release
  if (english.headline !== '') found.push(slotPassage('english', english.headline))
  if (english.summary !== '') {
    english.summary
      .split('\n')
      .forEach((text, item) => found.push({ slot: 'english', block: 1, item, kind: 'slot', text }))
  }
  if (short !== '') {
    short
      .split('\n')
      .forEach((text, block) => found.push({ slot: 'short', block, item: 0, kind: 'slot', text }))
  }
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

const slotOrder = new Map(slots.map((slot, index) => [slot, index]))

/** Negative where one place comes before another on the page, positive where it comes behind, 0 for the same place. */
export function comparePlaces(a: Place, b: Place): number {
  const bySlot = a.slot === b.slot ? 0 : (slotOrder.get(a.slot) ?? 0) - (slotOrder.get(b.slot) ?? 0)
  return bySlot || a.block - b.block || a.item - b.item
}

/** Whether two places are the same one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.slot === b.slot && a.block === b.block && a.item === b.item
}

function slotPassage(slot: Slot, text: string): Passage {
  return { slot, block: 0, item: 0, kind: 'slot', text }
}
