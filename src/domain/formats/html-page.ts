import { blockTexts } from '../release/block-texts.ts'
import type { Office } from '../release/office.ts'
import type { PictureSet } from '../release/pictures.ts'
import type { Block, Release, Span } from '../release/release.ts'
import { languageOf } from './about-release.ts'
import { headHtml } from './html-head.ts'
import { fontFaces } from './html-style.ts'
import type { EmbeddedFont } from './html-style.ts'
import { withoutDirections } from './html-text.ts'

/** What every page of a release is made with. */
export interface PageOptions {
  /** Cuts of Sarabun; of the slanted ones only those that the release uses are embedded. */
  readonly fonts: readonly EmbeddedFont[]
  /** Who issues the release; without it the page names nobody. */
  readonly office?: Office
  /** The pictures of the release; a figure whose picture is not among them keeps only its words. */
  readonly pictures?: PictureSet
}

/**
 * A whole page round what it shows: its head, its fonts and style, and nothing that is fetched or run. Controls of
 * direction are left out.
 */
export function pageHtml(
  release: Release,
  fonts: readonly EmbeddedFont[],
  office: Office,
  { style, body }: { readonly style: string; readonly body: readonly string[] },
): string {
  const used = fonts.filter((font) => font.style === 'normal' || usesItalic(release.body))
  return [
    '<!DOCTYPE html>',
    `<html lang="${languageOf(release)}">`,
    '<head>',
    ...headHtml(release, office).map(withoutDirections),
    `<style>\n${fontFaces(used)}${style}</style>`,
    '</head>',
    '<body>',
    ...body.map(withoutDirections),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function usesItalic(body: readonly Block[]): boolean {
  const slanted = (spans: readonly Span[]) => spans.some((span) => span.italic)
  return body.some((block) => blockTexts(block).some(({ spans }) => slanted(spans)))
}
