import { createHash } from 'node:crypto'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { AFRelationship, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { releaseEntry } from './release-entry.ts'

const storedFormType = 'application/json'

/**
 * Attaches the release to its PDF: as thaigov text for people and archives, and in the stored form, from
 * which the PDF opens again as a draft. The latter's stream is marked, so that it is found without reading
 * the PDF's structure.
 */
export async function attachRelease(pdf: PDFDocument, release: Release): Promise<void> {
  const storedForm = Buffer.from(writeStoredForm(release))
  await pdf.attach(Buffer.from(writeThaigovText(release)), 'release.txt', {
    mimeType: 'text/plain',
    description: 'ข้อความข่าวตามรูปแบบ www.thaigov.go.th',
    afRelationship: AFRelationship.Alternative,
  })
  await pdf.attach(storedForm, 'release.json', {
    mimeType: storedFormType,
    description: 'ข่าวสำหรับเปิดเป็นร่างในโต๊ะข่าว (Tokhao)',
    afRelationship: AFRelationship.Source,
  })
  await pdf.flush()
  const hash = createHash('sha256').update(storedForm).digest('hex')
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const type = object.dict.get(PDFName.of('Subtype'))
    if (type instanceof PDFName && type.decodeText() === storedFormType) {
      object.dict.set(PDFName.of(releaseEntry), PDFHexString.of(hash))
    }
  }
}
