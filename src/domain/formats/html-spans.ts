import { spansText } from '../release/release.ts'
import type { Span } from '../release/release.ts'
import { dressedHtml, stretchesOf } from './html-dress.ts'
import { bindMarks, escapeHtml, isLatinLine, safeAddress } from './html-text.ts'

/**
 * How far a text is dressed. `page` binds marks, keeps names together and marks foreign runs;
 * `plain` leaves the characters as they are typed, for a clipboard whose text goes on being edited.
 */
export type Dress = 'page' | 'plain'

/** One line of plain text as an element, of a class if one is given; none where the line is empty. */
export function lineHtml(tag: 'h1' | 'p', text: string, dress: Dress, name?: string): string[] {
  return paragraphHtml(tag, [{ text }], dress, name)
}

/** One line as an element; none where the line is empty. */
export function paragraphHtml(tag: string, spans: readonly Span[], dress: Dress, name?: string): string[] {
  const text = spansText(spans)
  if (text.trim() === '') return []
  const latin = dress === 'page' && isLatinLine(text)
  const named = name === undefined ? '' : ` class="${name}"`
  return [`<${tag}${named}${latin ? ' lang="en"' : ''}>${spansHtml(spans, dress, latin)}</${tag}>`]
}

/** One line as the content of an element of its own; `lang` is the element's attribute, with a blank before it. */
export function lineContent(
  spans: readonly Span[],
  dress: Dress,
): { readonly lang: string; readonly html: string } {
  const latin = dress === 'page' && isLatinLine(spansText(spans))
  return { lang: latin ? ' lang="en"' : '', html: spansHtml(spans, dress, latin) }
}

// Names, dates and marks are looked for in the whole line: what they hang on may stand in another span.
// Spans of one link are one `a`, however many looks they have.
function spansHtml(spans: readonly Span[], dress: Dress, latin: boolean): string {
  const typed = spansText(spans)
  const line = dress === 'page' ? bindMarks(typed) : typed
  const stretches = dress === 'page' ? stretchesOf(line, latin) : []
  let html = ''
  let open: string | null = null
  let start = 0
  for (const span of spans) {
    const address = span.link === undefined ? null : safeAddress(span.link)
    if (address !== open) {
      if (open !== null) html += '</a>'
      if (address !== null) html += `<a href="${escapeHtml(address)}">`
      open = address
    }
    const end = start + span.text.length
    html += markedHtml(span, dressedHtml(line, stretches, start, end))
    start = end
  }
  return open === null ? html : `${html}</a>`
}

function markedHtml(span: Span, text: string): string {
  let html = text
  if (span.underline) html = `<u>${html}</u>`
  if (span.italic) html = `<em>${html}</em>`
  if (span.bold) html = `<strong>${html}</strong>`
  return html
}
