import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { RefusalError } from '#contract/refusals.ts'

/**
 * Entries by which our own attachments are found in the bytes of a PDF, without reading its structure: an
 * embedded file is always a stream of its own, and its entries stand in the open before it.
 */
export const marks = {
  /** The release in the stored form; the value is its SHA-256. */
  release: 'TokhaoRelease',
  /** A picture; the value is the id by which the release names it, and its SHA-256. */
  picture: 'TokhaoPicture',
} as const

/** How far the entries of one stream reach, in bytes, on either side of the mark. */
const reach = 4096

/**
 * What is packed in the stream whose mark stands at an offset of a file, once it is sure that it is what was
 * written: the mark's value ends with the SHA-256. `name` is for the sentence. Refuses `pdf-damaged` where it
 * cannot be unpacked, `pdf-changed` where it is not what was written, and `file-too-large` beyond `largest` bytes.
 */
export function unpackMarked(file: Buffer, mark: number, largest: number, name: string): Buffer {
  const { packed, hash } = markedStream(file, mark, name)
  const content = unpack(packed, largest, name)
  if (createHash('sha256').update(content).digest('hex') !== hash) throw new RefusalError('pdf-changed', name)
  return content
}

function markedStream(file: Buffer, mark: number, name: string): { packed: Buffer; hash: string } {
  const entries = file.toString('latin1', mark, mark + reach)
  const begin = /\bstream\r?\n/.exec(entries)
  const hash = /^\/\w+\s*<(?:[0-9A-Fa-f]{64})?([0-9A-Fa-f]{64})>/.exec(entries)?.[1]
  const from = begin ? mark + begin.index + begin[0].length : -1
  const to = begin ? file.indexOf('endstream', from) : -1
  const before = file.toString('latin1', Math.max(0, mark - reach), mark)
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + entries.slice(0, begin?.index ?? 0)
  if (hash === undefined || to === -1 || !dictionary.includes('/FlateDecode')) {
    throw new RefusalError('pdf-damaged', name)
  }
  return { packed: file.subarray(from, to), hash: hash.toLowerCase() }
}

function unpack(packed: Buffer, largest: number, name: string): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: largest })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new RefusalError(tooLarge ? 'file-too-large' : 'pdf-damaged', name)
  }
}
