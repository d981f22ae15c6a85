import { ImageRun, Paragraph } from 'docx'
import type { Picture } from '#domain/release/pictures.ts'
import type { Figure } from '#domain/release/release.ts'
import { textWidth } from './word-page.ts'
import { wordStyles } from './word-styles.ts'
import { xmlText } from './xml-text.ts'

/** The library counts in pixels of 96 to the inch. */
const widest = Math.floor((textWidth / 25.4) * 96)

/** The picture of a figure as a paragraph of its own, no wider than the text; none where there is no picture. */
export function wordFigure({ alt, decorative }: Figure, picture: Picture | undefined): Paragraph[] {
  if (picture === undefined) return []
  const { mime, width, height, bytes } = picture
  const scale = Math.min(1, widest / width)
  const image = new ImageRun({
    type: mime === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) },
    altText: { description: decorative ? '' : xmlText(alt).replace(/[\t\r\n]/g, ' ') },
    decorative,
  })
  return [new Paragraph({ style: wordStyles.figure, children: [image] })]
}
