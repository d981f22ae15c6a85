import { isParagraph, paragraph, spansText } from '../../src/domain/release/release.ts'
import type { Block, Release } from '../../src/domain/release/release.ts'
import { oneOf, replaced } from './plant.ts'
import type { Plant, ReleasePlant } from './plant.ts'
import { planter } from './planter.ts'

const pair = /“[^“”"]+”/gu
const brackets = /\([ก-ฮเ-ไ][^()[\]]{4,60}[^()[\]\d]\)/gu

/** Faults of the rules on quotation marks and brackets, for a paragraph. */
export const quotationsMutations: Readonly<Record<string, Plant>> = {
  'quote-unopened': planter(pair, ([found]) => found.slice(1)),
  'bracket-unbalanced': planter(brackets, ([found], random) =>
    random() < 0.5 ? found.slice(1) : found.slice(0, -1),
  ),
}

/** Faults that only the whole release can hold. */
export const quotationsReleaseMutations: Readonly<Record<string, ReleasePlant>> = {
  'quote-unclosed': withoutClosing,
  'quote-straight-odd': withOddStraight,
}

// Where the next paragraph opens a quotation, an open one may run on: that is no fault.
function withoutClosing(release: Release, random: () => number): Release | null {
  const spots = release.body.flatMap((block, at) => {
    const next = release.body[at + 1]
    if (!isParagraph(block) || (next && /^\s*[“"]/u.test(textOf(next)))) return []
    return [...textOf(block).matchAll(pair)].map((match) => ({
      at,
      close: match.index + match[0].length - 1,
    }))
  })
  const spot = oneOf(spots, random)
  return spot && changed(release, spot.at, (text) => replaced(text, spot.close, spot.close + 1, ''))
}

function withOddStraight(release: Release, random: () => number): Release | null {
  const straight: Release = {
    ...release,
    headline: straightened(release.headline),
    abstract: straightened(release.abstract),
    body: release.body.map((block) => (isParagraph(block) ? paragraph(straightened(textOf(block))) : block)),
  }
  // A release that is odd already would be made even.
  const text = [straight.abstract, ...straight.body.map(textOf)].join('')
  if ((text.match(/"/gu)?.length ?? 0) % 2 === 1) return null
  const spots = straight.body.flatMap((block, at) =>
    [...textOf(block).matchAll(/(?<![\d°ํ])"/gu)].map(({ index }) => ({ at, index })),
  )
  const spot = oneOf(spots, random)
  return spot && changed(straight, spot.at, (text) => replaced(text, spot.index, spot.index + 1, ''))
}

function straightened(text: string): string {
  return text.replace(/[“”]/gu, '"')
}

function changed(release: Release, at: number, change: (text: string) => string): Release {
  return {
    ...release,
    body: release.body.map((block, index) => (index === at ? paragraph(change(textOf(block))) : block)),
  }
}

function textOf(block: Block): string {
  return isParagraph(block) ? spansText(block.spans) : ''
}
