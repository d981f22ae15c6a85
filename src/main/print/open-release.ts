import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { RefusalError } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { releaseEntry } from './release-entry.ts'

/** The largest stored form that is unpacked, in bytes: as large as a text file may be. */
const largest = 50 * 1024 * 1024

/** How far the entries of one stream reach, in bytes, on either side of the mark. */
const reach = 4096

/** Whether a file is a PDF, by its first bytes; some writers put a line before them. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-')
}

/**
 * The release that a PDF of ours carries. A PDF is not read as one: the marked stream is looked for in its
 * bytes, so that no structure made to harm (endless references, bombs of compressed objects) is ever
 * followed. `name` is for the sentence. Refuses `pdf-without-release` where nothing is attached,
 * `pdf-not-ours` where something else is, `pdf-damaged` where it cannot be unpacked or read, `pdf-changed`
 * where it is not what was written, `pdf-newer` where a later version wrote it, and `file-too-large`.
 */
export function releaseInPdf(bytes: Uint8Array, name: string): Release {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // What was added last counts: a PDF grows at its end.
  const mark = file.lastIndexOf(`/${releaseEntry}`)
  if (mark === -1) {
    throw new RefusalError(file.includes('/EmbeddedFile') ? 'pdf-not-ours' : 'pdf-without-release', name)
  }
  const { packed, hash } = markedStream(file, mark, name)
  const storedForm = unpack(packed, name)
  if (createHash('sha256').update(storedForm).digest('hex') !== hash) {
    throw new RefusalError('pdf-changed', name)
  }
  const reading = readStoredForm(storedForm.toString('utf8'))
  if (reading.ok) return reading.release
  throw new RefusalError(reading.refusal.reason === 'newer-version' ? 'pdf-newer' : 'pdf-damaged', name)
}

function markedStream(file: Buffer, mark: number, name: string): { packed: Buffer; hash: string } {
  const entries = file.toString('latin1', mark, mark + reach)
  const begin = /\bstream\r?\n/.exec(entries)
  const hash = /^\/\w+\s*<([0-9A-Fa-f]{64})>/.exec(entries)?.[1]
  const from = begin ? mark + begin.index + begin[0].length : -1
  const to = begin ? file.indexOf('endstream', from) : -1
  const before = file.toString('latin1', Math.max(0, mark - reach), mark)
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + entries.slice(0, begin?.index ?? 0)
  if (hash === undefined || to === -1 || !dictionary.includes('/FlateDecode')) {
    throw new RefusalError('pdf-damaged', name)
  }
  return { packed: file.subarray(from, to), hash: hash.toLowerCase() }
}

function unpack(packed: Buffer, name: string): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: largest })
  } catch (error) {
    const tooLarge =
      error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new RefusalError(tooLarge ? 'file-too-large' : 'pdf-damaged', name)
  }
}
