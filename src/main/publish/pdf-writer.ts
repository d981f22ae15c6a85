import type { ReadBack } from '#contract/publish.ts'
import { RefusalError } from '#contract/refusals.ts'
import { aboutRelease } from '#domain/formats/about-release.ts'
import { paperLines } from '#domain/formats/paper-text.ts'
import { compareTexts } from '#domain/formats/read-back.ts'
import { spansText } from '#domain/release/release.ts'
import type { PdfDetails } from '#main/print/finish-pdf.ts'
import { th } from '#strings/strings.ts'
import type { Publication, PublishTools, Written } from './format-writer.ts'
import { paperPage } from './page-writers.ts'

/**
 * The release on paper: printed by the browser, finished (what it says about itself, its outline, the
 * release within), and read again as a reader of PDF would. Refuses `print-failed`.
 */
export async function pdfFile(publication: Publication, tools: PublishTools): Promise<Written> {
  try {
    const printed = await tools.printPdf(await paperPage(publication, tools))
    // The PDF libraries are large, and most days begin without printing.
    const { finishPdf } = await import('#main/print/finish-pdf.ts')
    const content = await finishPdf(printed, detailsOf(publication))
    return { content, readBack: await readAgain(content, publication) }
  } catch (error) {
    throw error instanceof RefusalError
      ? error
      : new RefusalError('print-failed', undefined, { cause: error })
  }
}

function detailsOf({ release, office, pictures = new Map() }: Publication): PdfDetails {
  const { title, agency, description, category, language, date } = aboutRelease(release, office)
  const subheadings = release.body.flatMap((block) =>
    block.kind === 'subheading' ? [spansText(block.spans)] : [],
  )
  return {
    title,
    author: agency,
    subject: description,
    keywords: category,
    language,
    date,
    subheadings,
    release,
    pictures,
  }
}

async function readAgain(content: Uint8Array, { release, options, office }: Publication): Promise<ReadBack> {
  const { readPdf } = await import('#main/print/read-pdf.ts')
  const pages = await readPdf(content)
  const read = pages.map((lines, at) =>
    withoutNumber(
      lines.map(({ text }) => text),
      at + 1,
      pages.length,
    ),
  )
  return compareTexts(paperLines(release, { ...options, office }).join('\n'), read.join('\n'))
}

// The number under the page is the printer's, not the release's; it is printed before or after the page.
function withoutNumber(lines: readonly string[], page: number, pages: number): string {
  const number = th.menu.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))
  return lines.filter((line, at) => line.trim() !== number || (at > 0 && at < lines.length - 1)).join('\n')
}
