import { ExternalHyperlink, Tab, TextRun } from 'docx'
import type { ParagraphChild } from 'docx'
import type { Span } from '#domain/release/release.ts'
import { safeAddress } from '#domain/formats/html-text.ts'
import { xmlText } from './xml-text.ts'

/**
 * The runs of one line for Word. Spans of one link are one hyperlink, however many looks they have; links other than
 * http, https and mailto become plain text.
 */
export function wordRuns(spans: readonly Span[]): ParagraphChild[] {
  return linksOf(spans).flatMap(({ address, spans: linked }): ParagraphChild[] => {
    const runs = linked.flatMap((span) => runsOf(span, address !== null))
    if (address === null) return runs
    return runs.length === 0 ? [] : [new ExternalHyperlink({ link: address, children: runs })]
  })
}

function linksOf(spans: readonly Span[]): { readonly address: string | null; readonly spans: Span[] }[] {
  const links: { readonly address: string | null; readonly spans: Span[] }[] = []
  for (const span of spans) {
    const address = span.link === undefined ? null : safeAddress(span.link)
    const last = links.at(-1)
    if (last?.address === address) last.spans.push(span)
    else links.push({ address, spans: [span] })
  }
  return links
}

// Word shows a tab in a text as a blank: it has an element for it.
function runsOf(span: Span, linked: boolean): TextRun[] {
  const text = xmlText(span.text)
  if (text === '') return []
  const children = text
    .split('\t')
    .flatMap((part, at) => [...(at > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])])
  return [
    new TextRun({
      children,
      ...(span.bold ? { bold: true } : {}),
      ...(span.italic ? { italics: true } : {}),
      ...(span.underline ? { underline: { type: 'single' as const } } : {}),
      ...(linked ? { style: 'Hyperlink' } : {}),
    }),
  ]
}
