import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { isWholeRelease } from '#domain/formats/whole-release.ts'
import { longestAbstract, sourceLabel, sourcePattern } from '#domain/formats/thaigov-grammar.ts'
import { emptyRelease, spansText } from '#domain/release/release.ts'
import type { Layout, Release } from '#domain/release/release.ts'
import { readDateLine } from '#domain/thai/date-line.ts'
import type { Piece, PieceLine } from './word-pieces.ts'

/** The slots of a release but for its body, and the pieces that the body is made of. */
export interface WordSlots {
  readonly slots: Omit<Release, 'body'>
  readonly body: readonly Piece[]
}

/** The slots of a file of our making: each line says by its style what it is. */
export function ownSlots(pieces: readonly Piece[]): WordSlots {
  const taken = new Set<Piece>()
  const textOf = (style: string) => {
    const lines = pieces.filter((piece) => piece.kind === 'line' && piece.style === style)
    lines.forEach((line) => taken.add(line))
    return lines.map((line) => (line.kind === 'line' ? spansText(line.spans) : ''))
  }
  const headline = textOf('title').join(' ')
  const dateText = textOf('date').join(' ')
  const date = readDateLine(dateText)?.date ?? null
  const abstract = textOf('abstract').join('\n')
  const separator = textOf('separator').join(' ')
  const source = textOf('source').join(' ')
  return {
    slots: {
      ...emptyRelease(date),
      headline,
      abstract,
      separator,
      source: source.startsWith(sourceLabel) ? source.slice(sourceLabel.length) : source,
      // A date that is none is not lost: it stays as it is written.
      layout: date === null && dateText !== '' ? layoutWith(headline, dateText) : null,
    },
    body: pieces.filter((piece) => !taken.has(piece)),
  }
}

/**
 * The slots of a foreign file. A whole release of the site is split as its text is; of any other, the title is taken
 * for the headline (the style, or the first line where it is short enough), a date line near the top for the date, and
 * a source at the end; all else is the body, for a person to sort.
 */
export function foreignSlots(pieces: readonly Piece[]): WordSlots {
  const lines = pieces.filter((piece) => piece.kind === 'line')
  const text = lines.map(({ spans }) => spansText(spans).trim()).join('\n')
  // A title that says that it is one is worth more than the place of a line.
  const titled = lines.some(({ style }) => style === 'title')
  return !titled && isWholeRelease(text) ? splitRelease(pieces, lines, text) : guessSlots(pieces, lines)
}

function splitRelease(pieces: readonly Piece[], lines: readonly PieceLine[], text: string): WordSlots {
  const { release, lines: placed } = readThaigovText(text)
  const { body: _, ...slots } = release
  const starts = new Map<number, PieceLine>()
  let at = 0
  for (const line of lines) {
    starts.set(at, line)
    at += spansText(line.spans).trim().length + 1
  }
  const body = new Set<Piece>(
    placed.flatMap(({ part, start }) => (part === 'body' ? (starts.get(start) ?? []) : [])),
  )
  return {
    slots: { ...slots, layout: null },
    body: pieces.filter((piece) => piece.kind !== 'line' || body.has(piece)),
  }
}

/** How many written lines at the top may hold the headline and the date. */
const headLines = 6

function guessSlots(pieces: readonly Piece[], lines: readonly PieceLine[]): WordSlots {
  const written = lines.filter(({ spans }) => spansText(spans).trim() !== '')
  const top = written.slice(0, headLines)
  const date = top.find((line) => readDateLine(trimmedText(line))?.date)
  const first = top.find((line) => line !== date)
  const short = first !== undefined && first.list === null && trimmedText(first).length <= longestAbstract
  // A line that is all there is is the body.
  const hasMore = written.length > 1 || pieces.some(({ kind }) => kind !== 'line')
  const headline = top.find(({ style }) => style === 'title') ?? (short && hasMore ? first : undefined)
  const last = written.at(-1)
  const source = last === undefined ? null : (sourcePattern.exec(trimmedText(last))?.[1] ?? null)
  const isSource = source !== null && /^https?:\/\//.test(source)
  return {
    slots: {
      ...emptyRelease(date === undefined ? null : (readDateLine(trimmedText(date))?.date ?? null)),
      headline: headline === undefined ? '' : trimmedText(headline),
      source: isSource ? source : '',
    },
    body: pieces.filter((piece) => piece !== date && piece !== headline && !(isSource && piece === last)),
  }
}

function trimmedText({ spans }: PieceLine): string {
  return spansText(spans).trim()
}

function layoutWith(headline: string, dateLine: string): Layout {
  return {
    byteOrderMark: false,
    newline: '\n',
    siteTitle: 'long',
    titleHeadline: { of: headline, raw: headline },
    blankLines: 2,
    dateLine: { of: null, raw: dateLine },
    numericDate: null,
    printLine: false,
    verbatim: null,
  }
}
