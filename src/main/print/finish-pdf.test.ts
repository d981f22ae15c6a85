import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { PdfDetails } from './finish-pdf.ts'
import { blankPaper } from '../publish/testing/blank-paper.ts'
import { releaseOf } from '../store/testing/folder.ts'
import { finishPdf } from './finish-pdf.ts'

const details: PdfDetails = {
  title: 'รมว.ดีอี ร่วมประชุม <งาน> & “ฟื้นน้ำ”',
  author: 'สำนักโฆษก',
  subject: 'เรื่องย่อ',
  keywords: 'ด้านสังคม',
  language: 'th',
  date: '2024-04-29',
  subheadings: [],
  release: releaseOf('หัวข้อ', 'เนื้อข่าว'),
  pictures: new Map(),
}

describe('finishPdf', () => {
  test('writes title, author, subject, keywords, language and the day of the release', async () => {
    const pdf = await PDFDocument.load(await finishPdf(await blankPaper(new Date(0)), details), {
      updateMetadata: false,
    })
    expect(pdf.getTitle()).toBe(details.title)
    expect(pdf.getAuthor()).toBe(details.author)
    expect(pdf.getSubject()).toBe(details.subject)
    expect(pdf.getKeywords()).toBe(details.keywords)
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('th')
    expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
    expect(pdf.getCreationDate()?.toISOString()).toBe('2024-04-28T17:00:00.000Z')
    expect(pdf.getModificationDate()?.toISOString()).toBe('2024-04-28T17:00:00.000Z')
  })

  test('says the same as XMP, escaped', async () => {
    const pdf = await PDFDocument.load(
      await finishPdf(await blankPaper(new Date(0)), { ...details, title: 'ก<\u0001&' }),
    )
    const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
    if (!(stream instanceof PDFRawStream)) throw new Error('no metadata stream')
    const xmp = new TextDecoder().decode(stream.contents)
    expect(xmp).toContain('<rdf:li xml:lang="x-default">ก&#60;&#38;</rdf:li>')
    expect(xmp).toContain('<rdf:li>th</rdf:li>')
    expect(xmp).toContain('<xmp:CreateDate>2024-04-29T00:00:00+07:00</xmp:CreateDate>')
  })

  test('gives the same bytes whenever it was printed', async () => {
    const [early, late] = await Promise.all(
      [new Date('2026-01-01T00:00:00Z'), new Date('2026-11-22T10:20:30Z')].map(async (at) =>
        finishPdf(await blankPaper(at), details),
      ),
    )
    expect(late).toEqual(early)
  })

  test.each(['', '2024-13-45'])('tells no date for a release of the day %s', async (date) => {
    const pdf = await PDFDocument.load(await finishPdf(await blankPaper(new Date()), { ...details, date }), {
      updateMetadata: false,
    })
    expect(pdf.getCreationDate()).toBeUndefined()
    expect(pdf.getModificationDate()).toBeUndefined()
  })
})
