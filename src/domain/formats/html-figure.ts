import { spansText } from '../release/release.ts'
import type { Figure } from '../release/release.ts'
import type { PictureSet } from '../release/pictures.ts'
import { base64 } from './base64.ts'
import { lineContent } from './html-spans.ts'
import type { Dress } from './html-spans.ts'
import { escapeHtml } from './html-text.ts'

/** A picture within the page, with what stands for it, its caption and its credit; none where nothing is left of it. */
export function figureHtml(figure: Figure, dress: Dress, pictures: PictureSet): string[] {
  const picture = pictures.get(figure.picture)
  const alt = figure.decorative ? '' : escapeHtml(figure.alt)
  const image =
    picture === undefined
      ? ''
      : `<img src="data:${picture.mime};base64,${base64(picture.bytes)}" width="${picture.width}" height="${picture.height}" alt="${alt}">`
  const words = [
    ...(spansText(figure.caption).trim() === '' ? [] : [lineContent(figure.caption, dress)]),
    ...(figure.credit.trim() === '' ? [] : [lineContent([{ text: figure.credit }], dress)]),
  ].map(({ lang, html }, at) => {
    const credit = at > 0 || spansText(figure.caption).trim() === ''
    return `<span${credit ? ' class="credit"' : ''}${lang}>${html}</span>`
  })
  if (image === '' && words.length === 0) return []
  const caption = words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`
  return [`<figure>${image}${caption}</figure>`]
}
