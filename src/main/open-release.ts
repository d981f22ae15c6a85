import type { ImportLoss } from '#contract/imports.ts'
import type { ReadingNote } from '#domain/formats/thaigov-text.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { PictureSet } from '#domain/release/pictures.ts'
import type { Release } from '#domain/release/release.ts'
import { categoryOfFileName } from './desk-file-names.ts'
import { decodeRelease } from './files/decode-release.ts'
import { isPdf, releaseInPdf } from './print/open-release.ts'
import { looksLikeWord } from './word/open-package.ts'
import type { WordReader } from './word/word-reader.ts'

/** The release that a file holds, whichever kind of file it is. */
export interface OpenedRelease {
  readonly release: Release
  /** The pictures of its figures that came with the file, fit for the store. */
  readonly pictures: PictureSet
  /** What could not be kept. */
  readonly losses: readonly ImportLoss[]
  /** What the format of the site does not have, where the file is text. */
  readonly notes: readonly ReadingNote[]
}

/** Names that promise a file of Word; one that holds something else is refused rather than guessed at. */
const wordName = /\.(?:docx?|docm|dotx?)$/i

/** Whether a file is one of Word, by its bytes, or by a name that promises it. */
export function isForWord(bytes: Uint8Array, name: string): boolean {
  return looksLikeWord(bytes) || wordName.test(name)
}

/**
 * Opens the release in a file of text, of Word, or in a PDF of ours, by what the bytes are. Throws a RefusalError:
 * those of `decodeRelease`, `releaseInPdf` and `readDocx`.
 */
export async function openRelease(bytes: Uint8Array, name: string, word: WordReader): Promise<OpenedRelease> {
  const nothing = { pictures: new Map(), losses: [], notes: [] }
  if (isForWord(bytes, name)) return { ...nothing, ...(await word.read(bytes, name)) }
  // A PDF of ours carries its release; anything else is taken for text, and refused where it is none.
  if (isPdf(bytes)) return { ...nothing, release: releaseInPdf(bytes, name) }
  const { release, notes } = readThaigovText(decodeRelease(bytes, name).text)
  return { ...nothing, release: { ...release, category: categoryOfFileName(name) }, notes }
}
