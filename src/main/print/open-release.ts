import { RefusalError } from '#contract/refusals.ts'
import { largestStoredPicture } from '#domain/pictures/picture-limits.ts'
import type { Release } from '#domain/release/release.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { marks, unpackMarked } from './marked-streams.ts'

/** The largest stored form that is unpacked, in bytes: as large as a text file may be. */
const largestRelease = 50 * 1024 * 1024

/** Whether a file is a PDF, by its first bytes; some writers put a line before them. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-')
}

/**
 * The release that a PDF of ours carries. A PDF is not read as one: the marked stream is looked for in its
 * bytes, so that no structure made to harm (endless references, bombs of compressed objects) is ever
 * followed. `name` is for the sentence. Refuses `pdf-without-release` where nothing is attached,
 * `pdf-not-ours` where something else is, `pdf-newer` where a later version wrote it, and as `unpackMarked`.
 */
export function releaseInPdf(bytes: Uint8Array, name: string): Release {
  const file = bufferOf(bytes)
  // What was added last counts: a PDF grows at its end.
  const mark = file.lastIndexOf(`/${marks.release}`)
  if (mark === -1) {
    throw new RefusalError(file.includes('/EmbeddedFile') ? 'pdf-not-ours' : 'pdf-without-release', name)
  }
  const storedForm = unpackMarked(file, mark, largestRelease, name)
  const reading = readStoredForm(storedForm.toString('utf8'))
  if (reading.ok) return reading.release
  throw new RefusalError(reading.refusal.reason === 'newer-version' ? 'pdf-newer' : 'pdf-damaged', name)
}

/** A picture that a PDF of ours carries, by the id that its release names it by; null where it has none of it. */
export function pictureInPdf(bytes: Uint8Array, id: string, name: string): Uint8Array | null {
  const file = bufferOf(bytes)
  const mark = file.lastIndexOf(`/${marks.picture} <${id}`)
  return mark === -1 ? null : unpackMarked(file, mark, largestStoredPicture, name)
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
