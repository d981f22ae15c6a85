import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { PDFHexString, PDFName, PDFNull } from '@cantoo/pdf-lib'

/** A heading with its place: the page from 0, and the height of its top over the page's lower edge in points. */
export interface PlacedHeading {
  readonly text: string
  readonly page: number
  readonly top: number
}

/** Whether a PDF has an outline already: Chromium of today makes one itself. */
export function hasOutline(pdf: PDFDocument): boolean {
  return pdf.catalog.has(PDFName.of('Outlines'))
}

/** Adds an outline: the headline, and under it the subheadings. */
export function addOutline(
  pdf: PDFDocument,
  title: PlacedHeading,
  subheadings: readonly PlacedHeading[],
): void {
  const { context } = pdf
  const root = context.nextRef()
  const headline = context.nextRef()
  const parts = subheadings.map(() => context.nextRef())
  const pages = pdf.getPages()
  const entry = ({ text, page, top }: PlacedHeading, parent: PDFRef) => ({
    Title: PDFHexString.fromText(text),
    Parent: parent,
    Dest: [pages[page]?.ref ?? PDFNull, 'XYZ', PDFNull, top, PDFNull],
  })
  const first = parts[0]
  const last = parts.at(-1)
  context.assign(
    headline,
    context.obj({
      ...entry(title, root),
      ...(first && last && { First: first, Last: last, Count: parts.length }),
    }),
  )
  parts.forEach((part, at) => {
    const heading = subheadings[at]
    const previous = parts[at - 1]
    const next = parts[at + 1]
    if (heading === undefined) return
    context.assign(
      part,
      context.obj({
        ...entry(heading, headline),
        ...(previous && { Prev: previous }),
        ...(next && { Next: next }),
      }),
    )
  })
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: headline, Last: headline, Count: 1 + parts.length }),
  )
  pdf.catalog.set(PDFName.of('Outlines'), root)
}
