import { constants } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TextEncoding } from '#main/files/decode-text.ts'
import { encodeText } from '#main/files/encode-text.ts'
import { writeAtomic, writeRefusal } from '#main/files/write-atomic.ts'
import { both } from './both-languages.ts'
import { visible } from './visible-text.ts'

/**
 * Writes a text over the file that it came from, in that file's encoding. Answers null, or the sentence that says
 * which character the encoding lacks. Throws a RefusalError where the file cannot be written, or is closed to
 * writing; what was there before is untouched then. A link stays one: what it points at is written.
 */
export async function writeBack(path: string, text: string, encoding: TextEncoding): Promise<string | null> {
  const encoded = encodeText({ text, encoding })
  if (!encoded.ok) {
    return both(({ cli }) => cli.cannotEncode(basename(path), encoding, visible(encoded.missing)))
  }
  const target = await realpath(path)
  try {
    // Putting another file in its place would pass over a file that its owner has closed to writing.
    await access(target, constants.W_OK)
  } catch (error) {
    throw writeRefusal(error, basename(path))
  }
  await writeAtomic(target, encoded.bytes, { over: true })
  return null
}
