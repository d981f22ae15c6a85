import { PDFDocument } from '@cantoo/pdf-lib'

/** What a printer without ink makes of any page: a PDF of one empty sheet of A4. */
export async function blankPaper(at = new Date(0)): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([594.96, 841.92])
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  return pdf.save()
}
