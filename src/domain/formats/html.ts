import { textLines } from '../release/body-lines.ts'
import { noOffice } from '../release/office.ts'
import type { PictureSet } from '../release/pictures.ts'
import type { Release } from '../release/release.ts'
import { dateLine } from '../thai/buddhist-date.ts'
import { languageOf, untitled } from './about-release.ts'
import { blocksHtml } from './html-blocks.ts'
import { mastheadHtml } from './html-masthead.ts'
import { pageHtml } from './html-page.ts'
import type { PageOptions } from './html-page.ts'
import { lineHtml } from './html-spans.ts'
import { newsStyle } from './html-style.ts'
import { escapeHtml, safeAddress, withoutDirections } from './html-text.ts'
import { sourceLabel } from './thaigov-grammar.ts'

export interface HtmlOptions extends PageOptions {
  /** The office's header over the page; left out where nothing is known of the office. */
  readonly header?: boolean
}

/**
 * The release as one web page that stands alone: no script that runs, no address fetched, fonts within.
 * In the order of the thaigov text: date, headline, abstract, body, separator, source; the site title
 * is the site's own and left out. Links other than http, https and mailto become plain text.
 */
export function toHtml(release: Release, options: HtmlOptions): string {
  const { fonts, office = noOffice, header = false } = options
  const masthead = header ? mastheadHtml(office) : []
  const body = [...masthead, '<main>', toArticle(release, options.pictures), '</main>']
  return pageHtml(release, fonts, office, { style: newsStyle, body })
}

/**
 * The same as one `article` element without a page round it, for the site's own pages: dressed for reading
 * (dates, foreign words and names marked), with the looks left to the site. Names carry the class `name`,
 * which wants `white-space: nowrap`. Controls of direction are left out.
 */
export function toArticle(release: Release, pictures?: PictureSet): string {
  const lines = [
    `<article lang="${languageOf(release)}">`,
    ...headerHtml(release),
    ...blocksHtml(release.body, 'page', pictures),
    ...footerHtml(release),
    '</article>',
  ]
  return withoutDirections(lines.join('\n'))
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

function headerHtml(release: Release): string[] {
  const { category, date, headline, abstract, layout } = release
  // The site dates English releases in Thai, too.
  const day = languageOf(release) === 'th' ? '<p>' : '<p lang="th">'
  const about: string[] = []
  if (category.trim() !== '') about.push(...lineHtml('p', category, 'page'))
  if (date !== null) about.push(`${day}<time datetime="${date}">${dateLine(date)}</time></p>`)
  else if (layout && layout.dateLine.of === null) about.push(...lineHtml('p', layout.dateLine.raw, 'page'))
  const abstractLines = textLines(abstract).flatMap((line) => lineHtml('p', line, 'page'))
  return [
    '<header>',
    ...(about.length === 0 ? [] : [`<div class="about">${about.join('')}</div>`]),
    // A page must have a heading, whatever the release lacks.
    ...lineHtml('h1', headline.trim() === '' ? untitled : headline, 'page'),
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
