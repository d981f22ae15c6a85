import { basename } from 'node:path'
import { decodeText, tooManyBytes } from './decode-text.ts'
import type { DecodedText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'

/**
 * Reads a file as text. Throws a RefusalError that names the file without its folder: `file-missing`,
 * `file-is-folder`, `file-unreadable` (rights, a broken disk), and those of {@link decodeText}.
 */
export async function readTextFile(path: string): Promise<DecodedText> {
  return decodeText(await readFileBytes(path), basename(path))
}

/** The bytes of a file, whatever it holds. Refuses as {@link readTextFile} does where there are none or too many. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  return readBytes(path, { most: tooManyBytes, code: 'file-too-large' })
}
