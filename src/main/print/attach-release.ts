import { createHash } from 'node:crypto'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { AFRelationship, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { PictureSet } from '#domain/release/pictures.ts'
import type { Release } from '#domain/release/release.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { marks } from './marked-streams.ts'

interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mimeType: string
  readonly description: string
  readonly relation: AFRelationship
  /** The entry that marks its stream; null for what is not read back. */
  readonly mark: readonly [name: string, value: string] | null
}

/**
 * Attaches the release to its PDF: as thaigov text for people and archives, and in the stored form with its
 * pictures, from which the PDF opens again as a draft. The streams of these are marked, so that they are found
 * without reading the PDF's structure. To be called for a PDF without attachments.
 */
export async function attachRelease(pdf: PDFDocument, release: Release, pictures: PictureSet): Promise<void> {
  const attachments = attachmentsOf(release, pictures)
  for (const { name, bytes, mimeType, description, relation } of attachments) {
    await pdf.attach(bytes, name, { mimeType, description, afRelationship: relation })
  }
  await pdf.flush()
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile')
        ? [object.dict]
        : [],
    )
  // They come in the order in which they were attached.
  attachments.forEach(({ mark }, at) => {
    if (mark !== null) streams[at]?.set(PDFName.of(mark[0]), PDFHexString.of(mark[1]))
  })
}

function attachmentsOf(release: Release, pictures: PictureSet): Attachment[] {
  const storedForm = Buffer.from(writeStoredForm(release))
  return [
    {
      name: 'release.txt',
      bytes: Buffer.from(writeThaigovText(release)),
      mimeType: 'text/plain',
      description: 'ข้อความข่าวตามรูปแบบ www.thaigov.go.th',
      relation: AFRelationship.Alternative,
      mark: null,
    },
    {
      name: 'release.json',
      bytes: storedForm,
      mimeType: 'application/json',
      description: 'ข่าวสำหรับเปิดเป็นร่างในโต๊ะข่าว (Tokhao)',
      relation: AFRelationship.Source,
      mark: [marks.release, sha256(storedForm)],
    },
    ...[...pictures].map(([id, { mime, bytes }], at) => ({
      name: `picture-${at + 1}.${mime === 'image/png' ? 'png' : 'jpg'}`,
      bytes,
      mimeType: mime,
      description: 'ภาพประกอบข่าว',
      relation: AFRelationship.Source,
      mark: [marks.picture, id + sha256(bytes)] as const,
    })),
  ]
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
