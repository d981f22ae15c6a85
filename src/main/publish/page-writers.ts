import { toHtml } from '#domain/formats/html.ts'
import { toSaraban } from '#domain/formats/saraban.ts'
import type { PictureSet } from '#domain/release/pictures.ts'
import { exportFonts } from '#main/desk-fonts.ts'
import type { Publication, PublishTools, Written } from './format-writer.ts'

const noPictures: PictureSet = new Map()

/** The news page that stands alone, with its fonts in it. */
export async function htmlPage(
  { release, office, options, pictures = noPictures }: Publication,
  { resources }: Pick<PublishTools, 'resources'>,
): Promise<Written> {
  const fonts = await exportFonts(resources)
  return { content: toHtml(release, { fonts, office, header: options.header, pictures }) }
}

/** The page that is printed: the news page, or the form of ข่าว. */
export async function paperPage(
  { release, office, options, pictures = noPictures }: Publication,
  { resources }: Pick<PublishTools, 'resources'>,
): Promise<string> {
  const fonts = await exportFonts(resources)
  return options.template === 'saraban'
    ? toSaraban(release, { fonts, office, pictures })
    : toHtml(release, { fonts, office, header: options.header, pictures })
}
