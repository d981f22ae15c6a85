import { blockTexts } from '#domain/release/block-texts.ts'
import type { IsoDate, Release } from '#domain/release/release.ts'
import { spansText } from '#domain/release/release.ts'
import { widenToGraphemes } from '#domain/thai/graphemes.ts'

/** The beginning of a text that the list shows, in UTF-16 units; about three lines. */
const longestExcerpt = 240
/** A headline of the list; the site cuts it at 180 characters. */
const longestHeadline = 500
const longestCategory = 200

/** What the list of drafts shows of a release. */
export interface SummaryColumns {
  readonly headline: string
  readonly category: string
  readonly date: IsoDate | null
  readonly excerpt: string
}

/** What the list shows, cut where it is longer than anyone would read there; never inside a grapheme. */
export function summaryColumns(release: Release): SummaryColumns {
  return {
    headline: beginning(release.headline, longestHeadline),
    category: beginning(release.category, longestCategory),
    date: release.date,
    excerpt: excerpt(release),
  }
}

function excerpt(release: Release): string {
  let text = ''
  for (const line of lines(release)) {
    const words = line.trim()
    if (words !== '') text += text === '' ? words : ` ${words}`
    if (text.length > longestExcerpt) break
  }
  return beginning(text, longestExcerpt)
}

function* lines(release: Release): Iterable<string> {
  for (const block of release.body) {
    for (const { kind, spans } of blockTexts(block)) {
      if (kind !== 'alt' && kind !== 'credit') yield spansText(spans)
    }
  }
  yield* release.abstract.split('\n')
}

function beginning(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, widenToGraphemes(text, 0, longest).end)
}
