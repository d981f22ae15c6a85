import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
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
  /** The day of the release, `YYYY-MM-DD`; null when it has none. */
  readonly date: string | null
}

const program = 'โต๊ะข่าว (Tokhao)'

/**
 * Writes the details into a PDF that Chromium printed, repairs its tables of characters, and takes out what differs from one printing to the
 * next, the clock: the same release gives the same bytes on the same runtime. The date told is that of the
 * release, at its midnight in Thailand; without one, none is told.
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

  const packet = pdf.context.stream(xmpPacket(details, program), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet))
  return pdf.save({ updateFieldAppearances: false, addDefaultPage: false })
}

function tellDate(pdf: PDFDocument, date: string | null): void {
  const day = date === null ? null : new Date(`${date}T00:00:00+07:00`)
  if (day !== null && !Number.isNaN(day.getTime())) {
    pdf.setCreationDate(day)
    pdf.setModificationDate(day)
    return
  }
  const information = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict)
  information?.delete(PDFName.of('CreationDate'))
  information?.delete(PDFName.of('ModDate'))
}
