import { basename } from 'node:path'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { ThaigovReading } from '#domain/formats/thaigov-text.ts'
import { categoryOfFileName } from '#main/desk-file-names.ts'
import { decodeRelease } from '#main/files/decode-release.ts'
import type { TextEncoding } from '#main/files/decode-text.ts'
import { readFileBytes } from '#main/files/read-text.ts'

export interface ReadFile extends ThaigovReading {
  /** The decoded text without a byte order mark: what offsets count in. */
  readonly content: string
  /** The whole decoded text, with the byte order mark that a UTF-8 file begins with. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** Reads a release from a file; its category is the one that the file's name tells. Refuses as `readFileBytes` and `decodeRelease` do. */
export async function readRelease(path: string): Promise<ReadFile> {
  const { text, encoding } = decodeRelease(await readFileBytes(path), basename(path))
  const reading = readThaigovText(text)
  const release = { ...reading.release, category: categoryOfFileName(basename(path)) }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  return { ...reading, release, content, text, encoding }
}
