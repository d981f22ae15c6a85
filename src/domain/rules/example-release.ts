import { knownNames } from '../directory/for-checks.ts'
import type { Place } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Figure, IsoDate, Layout, Release } from '../release/release.ts'
import type { CheckContext } from './context.ts'
import type { Range } from './reading.ts'
import type { Example } from './rule.ts'

export interface ExampleRelease {
  readonly release: Release
  readonly context: CheckContext
  /** Where the example says that the findings are. */
  readonly ranges: readonly (Place & Range)[]
}

/** Makes of an example the release that it speaks of; the handbook and the tests read the same one. */
export function exampleRelease(example: Example): ExampleRelease {
  const frame = example.frame ?? {}
  const slot = example.slot ?? 'body'
  const lines = ('bad' in example ? example.bad : example.good).split('\n').map(marked)
  const text = lines.map((line) => line.text).join('\n')
  const before = frame.before ?? []
  const body = slot === 'body' ? lines.map((line) => line.text) : []
  const base: Release = {
    ...emptyRelease(frame.date === undefined ? '2024-04-29' : frame.date),
    category: frame.category ?? 'ด้านสังคม',
    headline: frame.headline ?? '',
    abstract: frame.abstract ?? '',
    source: frame.source ?? '',
    body: frame.picture
      ? [...before.map(paragraph), figureWith(text, frame.picture.decorative)]
      : [...before, ...body, ...(frame.after ?? [])].map(paragraph),
  }
  const release =
    slot === 'headline' ||
    slot === 'abstract' ||
    slot === 'source' ||
    slot === 'separator' ||
    slot === 'category'
      ? { ...base, [slot]: text }
      : slot === 'date' && text !== ''
        ? { ...base, layout: layoutWithDateLine(base.date, text) }
        : base
  const ranges = lines.flatMap((line, index) =>
    line.spans.map((span) => ({
      slot,
      block: slot === 'body' ? before.length + index : slot === 'abstract' ? index : 0,
      item: frame.picture ? 2 : 0,
      ...span,
    })),
  )
  const context: CheckContext = {
    published: frame.published ?? false,
    off: new Set(),
    contactWanted: frame.contactWanted ?? false,
    ...(frame.house ? { house: frame.house } : {}),
    ...(frame.directory ? knownNames(frame.directory) : {}),
  }
  return { release, context, ranges }
}

function figureWith(alt: string, decorative: boolean): Figure {
  return { kind: 'figure', picture: '0'.repeat(64), alt, decorative, caption: [], credit: '' }
}

// An imported file keeps its date line as it was typed.
function layoutWithDateLine(date: IsoDate | null, raw: string): Layout {
  return {
    byteOrderMark: false,
    newline: '\n',
    siteTitle: 'long',
    titleHeadline: { of: '', raw: '' },
    blankLines: 2,
    dateLine: { of: date, raw },
    numericDate: null,
    printLine: false,
    verbatim: null,
  }
}

/** Takes the ⟦ ⟧ out of an example's line and says where they stood. */
export function marked(line: string): { readonly text: string; readonly spans: readonly Range[] } {
  const spans: Range[] = []
  let text = ''
  let open = -1
  for (const character of line) {
    if (character === '⟦') open = text.length
    else if (character === '⟧') {
      spans.push({ start: open, end: text.length })
      open = -1
    } else text += character
  }
  return { text, spans }
}
