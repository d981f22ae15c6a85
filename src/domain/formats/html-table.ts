import { spansText } from '../release/release.ts'
import type { Span, Table } from '../release/release.ts'
import { lineContent } from './html-spans.ts'
import type { Dress } from './html-spans.ts'

/**
 * A table with its caption, and `scope` on every header. The corner of a table with both headers is a header of
 * its column where it says something, otherwise a plain cell. None where no cell says anything.
 */
export function tableHtml({ caption, header, rows }: Table, dress: Dress): string[] {
  if (rows.flat().every((spans) => spansText(spans).trim() === '')) return []
  const topRow = header === 'row' || header === 'both'
  const firstColumn = header === 'column' || header === 'both'
  const html = rows.map((cells, row) => {
    const content = cells.map((spans, column) =>
      cellHtml(spans, scopeOf(spans, topRow && row === 0, firstColumn && column === 0), dress),
    )
    return `<tr>${content.join('')}</tr>`
  })
  const head = topRow ? `<thead>${html[0] ?? ''}</thead>` : ''
  const body = topRow ? html.slice(1) : html
  return [
    `<table>${captionHtml(caption, dress)}${head}${body.length > 0 ? `<tbody>${body.join('')}</tbody>` : ''}</table>`,
  ]
}

function scopeOf(spans: readonly Span[], inRow: boolean, inColumn: boolean): 'col' | 'row' | null {
  if (inRow && inColumn && spansText(spans).trim() === '') return null
  if (inRow) return 'col'
  return inColumn ? 'row' : null
}

function cellHtml(spans: readonly Span[], scope: 'col' | 'row' | null, dress: Dress): string {
  const { lang, html } = lineContent(spans, dress)
  return scope === null ? `<td${lang}>${html}</td>` : `<th scope="${scope}"${lang}>${html}</th>`
}

function captionHtml(caption: readonly Span[], dress: Dress): string {
  if (spansText(caption).trim() === '') return ''
  const { lang, html } = lineContent(caption, dress)
  return `<caption${lang}>${html}</caption>`
}
