import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PictureSet } from '#domain/release/pictures.ts'
import type { Release } from '#domain/release/release.ts'
import { attachRelease } from './attach-release.ts'
import { headingPlaces } from './heading-places.ts'
import { addOutline, hasOutline } from './outline.ts'
import { readPdf } from './read-pdf.ts'
import { repairCharacters } from './repair-characters.ts'
import { xmpPacket } from './xmp-packet.ts'

/** What a PDF says about itself. Empty texts are left out. */
export interface PdfDetails {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  /** A BCP 47 tag, such as `th`. */
  readonly language: string
  /** The day of the release, `YYYY-MM-DD`; empty when it has none. */
  readonly date: string
  /** The headings under the title, as they are printed. */
  readonly subheadings: readonly string[]
  /** What is attached, so that the PDF opens again as a draft. */
  readonly release: Release
  readonly pictures: PictureSet
}

const program = 'โต๊ะข่าว (Tokhao)'

/**
 * Writes the details into a PDF that Chromium printed, attaches the release, gives it an outline where it
 * has none, repairs its tables of characters, and takes out what differs from one printing to the next, the
 * clock: the same release gives the same bytes on the same runtime. The date told is that of the release, at
 * its midnight in Thailand; without one, none is told.
 */
export async function finishPdf(bytes: Uint8Array, details: PdfDetails): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  pdf.setTitle(details.title, { showInWindowTitleBar: true })
  if (details.author !== '') pdf.setAuthor(details.author)
  if (details.subject !== '') pdf.setSubject(details.subject)
  if (details.keywords !== '') pdf.setKeywords([details.keywords])
  pdf.setLanguage(details.language)
  pdf.setCreator(program)
  tellDate(pdf, details.date)
  repairCharacters(pdf)
  if (!hasOutline(pdf)) await outline(pdf, bytes, details)
  await attachRelease(pdf, details.release, details.pictures)

  const packet = pdf.context.stream(xmpPacket(details, program), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet))
  return pdf.save({ updateFieldAppearances: false, addDefaultPage: false })
}

async function outline(
  pdf: PDFDocument,
  bytes: Uint8Array,
  { title, subheadings }: PdfDetails,
): Promise<void> {
  const top = pdf.getPages()[0]?.getHeight() ?? 0
  // The title stands on the first page; only others have to be looked for.
  const places = subheadings.length === 0 ? [] : headingPlaces(await readPdf(bytes), subheadings)
  addOutline(pdf, { text: title, page: 0, top }, places)
}

function tellDate(pdf: PDFDocument, date: string): void {
  const day = new Date(`${date}T00:00:00+07:00`)
  if (!Number.isNaN(day.getTime())) {
    pdf.setCreationDate(day)
    pdf.setModificationDate(day)
    return
  }
  const information = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict)
  information?.delete(PDFName.of('CreationDate'))
  information?.delete(PDFName.of('ModDate'))
}
