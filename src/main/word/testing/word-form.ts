import { safeAddress } from '#domain/formats/html-text.ts'
import { textLines } from '#domain/release/body-lines.ts'
import { spansText } from '#domain/release/release.ts'
import type { Block, Release, Span } from '#domain/release/release.ts'
import { mergeSpans } from '#main/word/word-pieces.ts'
import { xmlText } from '#main/word/xml-text.ts'

/**
 * A release as a Word file keeps it: what is written out and read again is this. Lost are characters that XML cannot
 * carry, blocks and lines with nothing in them, links that no page may have, a line's own line breaks (each begins a
 * line), the texts for other channels and the layout of a text file, but for a date line that was not understood.
 */
export function inWordForm(release: Release): Release {
  const { layout, date } = release
  const headline = filled(xmlText(textLines(release.headline).join(' ')))
  const dateText = date === null && layout?.dateLine.of === null ? filled(xmlText(layout.dateLine.raw)) : ''
  return {
    category: xmlText(textLines(release.category).join(' ')).trim(),
    date,
    headline,
    abstract: linesOf(release.abstract).join('\n'),
    body: release.body.flatMap(inWord),
    separator: linesOf(release.separator).join(' '),
    source: filled(xmlText(textLines(release.source).join(' '))),
    english: { headline: '', summary: '' },
    short: '',
    layout:
      dateText === ''
        ? null
        : {
            byteOrderMark: false,
            newline: '\n',
            siteTitle: 'long',
            titleHeadline: { of: headline, raw: headline },
            blankLines: 2,
            dateLine: { of: null, raw: dateText },
            numericDate: null,
            printLine: false,
            verbatim: null,
          },
  }
}

function inWord(block: Block): Block[] {
  switch (block.kind) {
    case 'list': {
      const items = block.items.flatMap(lines)
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => mergeSpans(cell.map(oneLine))))
      // A row alone has no cells below its corner that could be headers of a column.
      const header = block.header === 'both' && rows.length === 1 ? 'row' : block.header
      return [{ ...block, caption: lines(block.caption)[0] ?? [], header, rows }]
    }
    case 'figure':
      return [
        {
          ...block,
          // It is an attribute, in which XML has no line breaks.
          alt: block.decorative ? '' : xmlText(block.alt).replace(/[\t\r\n]/g, ' '),
          caption: lines(block.caption)[0] ?? [],
          credit: linesOf(block.credit)[0] ?? '',
        },
      ]
    default:
      return lines(block.spans).map((spans) => ({ ...block, spans }))
  }
}

function lines(spans: readonly Span[]): Span[][] {
  const split: Span[][] = [[]]
  for (const span of spans.map(clean)) {
    span.text.split(/\r\n|[\r\n]/).forEach((text, at) => {
      if (at > 0) split.push([])
      split.at(-1)?.push({ ...span, text })
    })
  }
  return split.map(mergeSpans).filter((line) => spansText(line).trim() !== '')
}

function oneLine(span: Span): Span {
  const { text, ...look } = clean(span)
  return { text: text.replace(/\r\n|[\r\n]/g, ' '), ...look }
}

function clean({ link, text, ...look }: Span): Span {
  const address = link === undefined ? null : safeAddress(link)
  return { text: xmlText(text), ...look, ...(address === null ? {} : { link: address }) }
}

function linesOf(text: string): string[] {
  return textLines(xmlText(text)).filter((line) => line.trim() !== '')
}

function filled(text: string): string {
  return text.trim() === '' ? '' : text
}
