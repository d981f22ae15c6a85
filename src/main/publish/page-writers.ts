import { RefusalError } from '#contract/refusals.ts'
import { toHtml } from '#domain/formats/html.ts'
import { exportFonts } from '#main/desk-fonts.ts'
import type { Publication, PublishTools, Written } from './format-writer.ts'

/** The page that stands alone, with its fonts in it. */
export async function htmlPage({ release }: Publication, { resources }: PublishTools): Promise<Written> {
  return { content: toHtml(release, { fonts: await exportFonts(resources) }) }
}

/** The same page on paper. Refuses `print-failed`. */
export async function printedPage({ release }: Publication, tools: PublishTools): Promise<Written> {
  const html = toHtml(release, { fonts: await exportFonts(tools.resources) })
  try {
    return { content: await tools.printPdf(html) }
  } catch (error) {
    throw error instanceof RefusalError
      ? error
      : new RefusalError('print-failed', undefined, { cause: error })
  }
}
