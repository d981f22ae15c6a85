import { contentKey } from '../release/content-key.ts'
import type { Slot } from '../release/passages.ts'
import { paragraph } from '../release/release.ts'
import type { Layout, Release } from '../release/release.ts'
import { bodyLines, textLines } from '../release/body-lines.ts'
import { dateLine, numericDate } from '../thai/buddhist-date.ts'
import { linesOf } from './text-lines.ts'
import type { TextLine } from './text-lines.ts'
import { printLine, sameButForBlanks, separatorPattern, siteTitles, sourceLabel } from './thaigov-grammar.ts'
import {
  abstractLength,
  blanksBetween,
  extraBlank,
  findDate,
  findSource,
  findTitle,
  takeHeadline,
} from './thaigov-parts.ts'

/** What the reader met that the format does not have. Nothing of it is lost: `layout.verbatim` holds the text. */
export const readingNoteCodes = [
  'no-site-title',
  'text-before-title',
  'title-differs',
  'no-date-line',
  'date-not-understood',
  'text-before-date',
  'no-headline-line',
  'extra-blank-lines',
  'mixed-newlines',
  'source-form',
  'no-source-line',
  'text-after-source',
] as const

/** One thing that was not understood, with the line (from 1) where it stands; 0 where it is a thing that lacks. */
export interface ReadingNote {
  readonly code: (typeof readingNoteCodes)[number]
  readonly line: number
}

/**
 * Where a passage stands in the text, in UTF-16 units behind the byte order mark, if there is one.
 * What lies between `start` and `end` is exactly the passage's text; for `site-title` it is the
 * headline as the title line spells it.
 */
export interface PlacedLine {
  readonly part: Slot | 'site-title'
  readonly block: number
  readonly item: number
  readonly start: number
  readonly end: number
}

export interface ThaigovReading {
  readonly release: Release
  readonly lines: readonly PlacedLine[]
  readonly notes: readonly ReadingNote[]
}

/**
 * Reads a text in the site's format, as tolerant as the format is kept in life. Every text whatsoever
 * gives a release, and `writeThaigovText` gives back exactly the text as long as the release is unchanged.
 * The text does not say the category. Lists and subheadings are not guessed: every line is a paragraph.
 */
export function readThaigovText(text: string): ThaigovReading {
  const byteOrderMark = text.startsWith('\uFEFF')
  const { lines, newline, mixed } = linesOf(byteOrderMark ? text.slice(1) : text)
  const notes: ReadingNote[] = []
  const note = (code: ReadingNote['code'], line?: TextLine) => notes.push({ code, line: line?.number ?? 0 })
  const filled = lines.filter((line) => line.text.trim() !== '')

  const title = findTitle(filled)
  if (!title) note('no-site-title')
  else if (title.at > 0) note('text-before-title', filled[0])
  const beforeTitle = title ? filled.slice(0, title.at) : []
  const head = findDate(filled, title ? title.at + 1 : 0)
  if (!head.line) note('no-date-line')
  else if (head.date === null) note('date-not-understood', head.line)
  if (head.line && head.before.length > 0) note('text-before-date', head.before[0])
  const foot = findSource(filled, head.next)
  if (!foot.line) note('no-source-line')
  else if (!foot.line.text.startsWith(sourceLabel)) note('source-form', foot.line)
  if (foot.after.length > 0) note('text-after-source', foot.after[0])

  const content = [...head.before, ...filled.slice(head.next, foot.at)]
  const headlineLine = takeHeadline(content, title?.headline ?? '')
  if (content.length > 0 && !headlineLine) note('no-headline-line')
  const headline = headlineLine?.text ?? title?.headline.trim() ?? ''
  if (title && headlineLine && !sameButForBlanks(title.headline, headline)) note('title-differs', title.line)
  const rest = headlineLine ? content.slice(1) : content
  const separator = rest.at(-1) && separatorPattern.test(rest.at(-1)?.text ?? '') ? rest.at(-1) : undefined
  if (separator) rest.pop()
  const abstractLines = rest.slice(0, abstractLength(rest, headline))
  const bodyText = [...beforeTitle, ...rest.slice(abstractLines.length), ...foot.after]

  const blankLines = title && head.line ? blanksBetween(title.line, filled[title.at + 1]) : 2
  const blank = extraBlank(lines, blankLines > 9 ? undefined : title?.line, foot.line)
  if (blank) note('extra-blank-lines', blank)
  if (mixed) note('mixed-newlines', mixed)

  const layout: Layout = {
    byteOrderMark,
    newline,
    siteTitle: title?.kind ?? 'long',
    titleHeadline: { of: headline, raw: title?.headline ?? headline },
    // A file with a hole of empty lines is odd: after an edit it gets what most of the site has.
    blankLines: blankLines > 9 ? 2 : blankLines,
    dateLine: { of: head.date, raw: head.line?.text ?? '' },
    numericDate: head.numericDate,
    printLine: head.printLine,
    verbatim: null,
  }
  const understood: Release = {
    category: '',
    date: head.date,
    headline,
    abstract: abstractLines.map((line) => line.text).join('\n'),
    body: bodyText.map((line) => paragraph(line.text)),
    separator: separator?.text ?? '',
    source: foot.source,
    english: { headline: '', summary: '' },
    short: '',
    layout,
  }
  const release =
    writeThaigovText(understood) === text
      ? understood
      : { ...understood, layout: { ...layout, verbatim: { of: contentKey(understood), text } } }
  return {
    release,
    lines: [
      ...(title ? [placed('site-title', title.line, 0, title.line.text.length - title.headline.length)] : []),
      ...(head.line ? [placed('date', head.line)] : []),
      ...(headlineLine ? [placed('headline', headlineLine)] : []),
      ...abstractLines.map((line, block) => placed('abstract', line, block)),
      ...bodyText.map((line, block) => placed('body', line, block)),
      ...(separator ? [placed('separator', separator)] : []),
      ...(foot.line ? [placed('source', foot.line, 0, foot.line.text.length - foot.source.length)] : []),
    ],
    notes: notes.sort((a, b) => a.line - b.line),
  }
}

function placed(part: PlacedLine['part'], line: TextLine, block = 0, from = 0): PlacedLine {
  return { part, block, item: 0, start: line.start + from, end: line.start + line.text.length }
}

/**
 * The text of a release in the site's format. A release that was read from a file is written in that
 * file's layout; as long as nothing was changed, byte for byte. A release written here gets the layout
 * of most of the site: two empty lines after the site title, no numeric date, no print line.
 * Without a source the text ends with the body: an empty `ที่มา : ` would be one more thing to delete.
 * Marks and links are left out, empty paragraphs too; list items become lines led by `1. ` or `- `.
 */
export function writeThaigovText(release: Release): string {
  const { layout } = release
  if (layout?.verbatim && layout.verbatim.of === contentKey(release)) return layout.verbatim.text
  const lines = [
    ...headLines(release),
    ...filled([release.headline.replace(/\r\n|[\r\n]/g, ' ')]),
    ...filled(textLines(release.abstract)),
    ...bodyLines(release.body),
    ...filled([release.separator]),
    ...(release.source === '' ? [] : ['', sourceLabel + release.source]),
  ]
  return (layout?.byteOrderMark ? '\uFEFF' : '') + lines.join(layout?.newline ?? '\n')
}

// Site title, empty lines, date line, and the page furniture under it.
function headLines({ headline, date, layout }: Release): string[] {
  const title = layout && layout.titleHeadline.of === headline ? layout.titleHeadline.raw : headline
  const lines = [siteTitles[layout?.siteTitle ?? 'long'] + title.replace(/\r\n|[\r\n]/g, ' ')]
  for (let count = layout?.blankLines ?? 2; count > 0; count--) lines.push('')
  const dateAsRead = layout !== null && layout.dateLine.of === date
  if (dateAsRead) lines.push(...filled([layout.dateLine.raw]))
  else if (date !== null) lines.push(dateLine(date))
  if (layout && layout.numericDate !== null) {
    lines.push(dateAsRead || date === null ? layout.numericDate : numericDate(date))
  }
  if (layout?.printLine) lines.push(printLine)
  return lines
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '')
}
