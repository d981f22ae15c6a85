import type { Office } from '../release/office.ts'
import type { Release } from '../release/release.ts'
import { aboutRelease } from './about-release.ts'
import { escapeHtml } from './html-text.ts'
import { newsArticle, scriptData } from './news-article.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/**
 * The head of a page without its style, one element a line: the policy that lets nothing be fetched or
 * run, what the page is for readers of HTML, libraries (Dublin Core), shared links (Open Graph) and
 * search engines (schema.org). Empty fields are left out.
 */
export function headHtml(release: Release, office: Office): string[] {
  const about = aboutRelease(release, office)
  const { title, description, date, category, agency, address, language } = about
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...named('name', [
      ['description', description],
      ['author', agency],
      ['keywords', category],
      ['generator', 'โต๊ะข่าว (Tokhao)'],
    ]),
    '<link rel="schema.dcterms" href="http://purl.org/dc/terms/">',
    ...named('name', [
      ['dcterms.title', title],
      ['dcterms.abstract', description],
      ['dcterms.issued', date],
      ['dcterms.language', language],
      ['dcterms.creator', agency],
      ['dcterms.publisher', agency],
      ['dcterms.subject', category],
      ['dcterms.identifier', address],
      ['dcterms.type', 'Text'],
    ]),
    ...named('property', [
      ['og:type', 'article'],
      ['og:title', title],
      ['og:description', description],
      ['og:url', address],
      ['og:site_name', agency],
      ['og:locale', language === 'th' ? 'th_TH' : 'en_US'],
      ['article:published_time', date],
      ['article:section', category],
    ]),
    `<script type="application/ld+json">${scriptData(newsArticle(release, office))}</script>`,
  ]
}

function named(
  attribute: 'name' | 'property',
  fields: readonly (readonly [name: string, content: string])[],
): string[] {
  return fields
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<meta ${attribute}="${name}" content="${escapeHtml(content)}">`)
}
