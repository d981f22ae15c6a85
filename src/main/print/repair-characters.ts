import type { PDFDocument } from '@cantoo/pdf-lib'
import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { sarabunAlternates } from './sarabun-alternates.ts'

/**
 * Fills the holes in the tables of characters (`ToUnicode`) of Sarabun's fonts, and leaves everything else
 * as it is: what is drawn, and the `ActualText` that other readers rely on. Fonts of other names are not touched.
 */
export function repairCharacters(pdf: PDFDocument): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const name = object.get(PDFName.of('BaseFont'))
    const table = object.get(PDFName.of('ToUnicode'))
    if (!(name instanceof PDFName) || !/^[A-Z]{6}\+Sarabun-/.test(name.decodeText())) continue
    if (!(table instanceof PDFRef)) continue
    const stream = pdf.context.lookup(table)
    if (!(stream instanceof PDFRawStream)) continue
    const before = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
    const after = fillHoles(before)
    if (after !== before) pdf.context.assign(table, pdf.context.flateStream(after))
  }
}

/** A CMap whose `<glyph> <0000>` lines say what Sarabun's alternates mean; unknown glyphs stay holes. */
export function fillHoles(characterMap: string): string {
  return characterMap.replace(/beginbfchar[\s\S]*?endbfchar/g, (section) =>
    section.replace(/<([0-9A-Fa-f]{4})>(\s*)<0000>/g, (hole, glyph: string, between: string) => {
      const meaning = sarabunAlternates.get(Number.parseInt(glyph, 16))
      return meaning === undefined ? hole : `<${glyph}>${between}<${utf16(meaning)}>`
    }),
  )
}

function utf16(text: string): string {
  let units = ''
  for (let index = 0; index < text.length; index++) {
    units += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  }
  return units
}
