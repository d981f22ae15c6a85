import type { Block, Release, Span } from '../release/release.ts'
import { textLines } from '../release/body-lines.ts'
import { dateLine } from '../thai/buddhist-date.ts'
import { blocksHtml, lineHtml } from './html-blocks.ts'
import { pageStyle } from './html-style.ts'
import type { EmbeddedFont } from './html-style.ts'
import { escapeHtml, safeAddress } from './html-text.ts'
import { sourceLabel } from './thaigov-grammar.ts'

export interface HtmlOptions {
  /** Cuts of Sarabun; of the slanted ones only those that the release uses are embedded. */
  readonly fonts: readonly EmbeddedFont[]
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/**
 * The release as one web page that stands alone: no script, no address fetched, fonts within.
 * In the order of the thaigov text: date, headline, abstract, body, separator, source; the site title
 * is the site's own and left out. Links other than http, https and mailto become plain text.
 */
export function toHtml(release: Release, { fonts }: HtmlOptions): string {
  const { headline, abstract, category } = release
  const title = headline.trim() === '' ? 'ข่าว' : headline.trim()
  const description = textLines(abstract).join(' ').trim()
  return [
    '<!DOCTYPE html>',
    '<html lang="th">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escapeHtml(description)}">`]),
    ...(category.trim() === '' ? [] : [`<meta name="keywords" content="${escapeHtml(category.trim())}">`]),
    '<meta name="generator" content="โต๊ะข่าว (Tokhao)">',
    `<style>\n${pageStyle(fonts.filter((font) => font.style === 'normal' || usesItalic(release.body)))}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<article>',
    ...headerHtml(release),
    ...blocksHtml(release.body, 'page'),
    ...footerHtml(release),
    '</article>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/**
 * Headline, abstract, body and separator as HTML without a page round it, for the clipboard: the text is
 * exactly as typed, because it goes on being edited where it is pasted.
 */
export function toFragment(release: Release): string {
  return [
    ...lineHtml('h1', release.headline, 'plain'),
    ...textLines(release.abstract).flatMap((line) => lineHtml('p', line, 'plain')),
    ...blocksHtml(release.body, 'plain'),
    ...lineHtml('p', release.separator, 'plain'),
  ].join('\n')
}

function headerHtml({ category, date, headline, abstract, layout }: Release): string[] {
  const about: string[] = []
  if (category.trim() !== '') about.push(...lineHtml('p', category, 'page'))
  if (date !== null) about.push(`<p><time datetime="${date}">${dateLine(date)}</time></p>`)
  else if (layout && layout.dateLine.of === null) about.push(...lineHtml('p', layout.dateLine.raw, 'page'))
  const abstractLines = textLines(abstract).flatMap((line) => lineHtml('p', line, 'page'))
  return [
    '<header>',
    ...(about.length === 0 ? [] : [`<div class="about">${about.join('')}</div>`]),
    ...lineHtml('h1', headline, 'page'),
    ...(abstractLines.length === 0 ? [] : [`<div class="abstract">${abstractLines.join('')}</div>`]),
    '</header>',
  ]
}

// The separator is a drawing made of characters: a screen reader that spells 79 hyphens helps nobody.
function footerHtml({ separator, source }: Release): string[] {
  const address = safeAddress(source)
  const shown = escapeHtml(source)
  const named = address === null ? shown : `<a href="${escapeHtml(address)}">${shown}</a>`
  return [
    ...(separator.trim() === ''
      ? []
      : [`<p class="separator" aria-hidden="true">${escapeHtml(separator)}</p>`]),
    ...(source.trim() === '' ? [] : [`<footer class="source">${sourceLabel}${named}</footer>`]),
  ]
}

function usesItalic(body: readonly Block[]): boolean {
  const slanted = (spans: readonly Span[]) => spans.some((span) => span.italic)
  return body.some((block) => (block.kind === 'list' ? block.items.some(slanted) : slanted(block.spans)))
}
