import type { ReplaceEdit } from '../release/edits.ts'
import { passages, samePlace } from '../release/passages.ts'
import type { Place } from '../release/passages.ts'
import type { Release } from '../release/release.ts'
import { isGraphemeBoundary } from '../thai/graphemes.ts'
import { fold, foldWithOrigins } from './fold.ts'

/** A stretch of a passage, in UTF-16 units. */
export interface Stretch extends Place {
  readonly start: number
  readonly end: number
}

/** A place where what was looked for stands. */
export interface Found extends Stretch {
  /** As it is written there: ํา where ำ was looked for, ๒๕๖๗ where 2567 was. */
  readonly text: string
  /**
   * Whether both ends lie between graphemes. “ปฏิบัต” stands in ปฏิบัติ and may be found there, but putting
   * something in its place would leave a mark without its letter.
   */
  readonly whole: boolean
}

export interface FindOptions {
  /** Only what lies wholly within one of these; absent for the whole release. */
  readonly within?: readonly Stretch[] | undefined
  /** Letter by letter as typed: no folding of ํา and ำ, of digits, of capitals, of invisible characters. */
  readonly exact?: boolean | undefined
}

/**
 * Where a text stands in headline, abstract, body and source, in the order of the page, without overlaps.
 * Matches as the archive's search does ({@link fold}). Nothing for a query that is empty, or empty once folded.
 */
export function findInRelease(release: Release, query: string, options: FindOptions = {}): readonly Found[] {
  const needle = options.exact === true ? query : fold(query)
  if (needle === '') return []
  return passages(release).flatMap((passage) => {
    if (passage.slot === 'separator') return []
    const found = stretchesOf(passage.text, needle, options.exact === true).map(([start, end]): Found => ({
      slot: passage.slot,
      block: passage.block,
      item: passage.item,
      start,
      end,
      text: passage.text.slice(start, end),
      whole: isGraphemeBoundary(passage.text, start) && isGraphemeBoundary(passage.text, end),
    }))
    const { within } = options
    return within === undefined ? found : found.filter((one) => within.some((stretch) => holds(stretch, one)))
  })
}

/** The edits that put a text in the place of each; those that would cut a grapheme are left out. */
export function replacements(found: readonly Found[], text: string): readonly ReplaceEdit[] {
  const onOneLine = text.replace(/[\r\n]+/g, ' ')
  return found
    .filter((one) => one.whole && one.text !== onOneLine)
    .map(({ slot, block, item, start, end }) => ({
      kind: 'replace',
      slot,
      block,
      item,
      start,
      end,
      text: onOneLine,
    }))
}

function stretchesOf(text: string, needle: string, exact: boolean): (readonly [number, number])[] {
  const folded = exact ? null : foldWithOrigins(text)
  const hay = folded?.text ?? text
  const origin = (at: number) => folded?.origins[at] ?? at
  const found: (readonly [number, number])[] = []
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) {
    found.push([origin(at), origin(at + needle.length)])
  }
  return found
}

function holds(stretch: Stretch, found: Found): boolean {
  return samePlace(stretch, found) && stretch.start <= found.start && found.end <= stretch.end
}
