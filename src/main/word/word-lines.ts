import { Paragraph } from 'docx'
import type { IParagraphOptions } from 'docx'
import { spansText } from '#domain/release/release.ts'
import type { Span } from '#domain/release/release.ts'
import { wordRuns } from './word-runs.ts'
import { xmlText } from './xml-text.ts'

/** One line of the release as a paragraph for each of its own lines; none where there is nothing but blanks. */
export function wordLine(spans: readonly Span[], looks: IParagraphOptions): Paragraph[] {
  return splitLines(spans)
    .filter((line) => xmlText(spansText(line)).trim() !== '')
    .map((line) => new Paragraph({ ...looks, children: wordRuns(line) }))
}

/** A slot of plain text, a paragraph for each of its lines. */
export function wordText(text: string, style: string): Paragraph[] {
  return wordLine([{ text }], { style })
}

function splitLines(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    span.text.split(/\r\n|\n|\r/).forEach((text, at) => {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ ...span, text })
    })
  }
  return lines
}
