import { basename } from 'node:path'
import type { ChosenPictures } from '#contract/pictures.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import { largestPictureFile } from '#domain/pictures/picture-limits.ts'
import { readBytes } from './files/read-bytes.ts'

/** Pictures that are read at once: more would be an album, and each may have 40 MB. */
const mostPictures = 20

/**
 * The bytes of the files that a person has chosen as pictures; nothing is decoded here. One that cannot be read or
 * is too large (`picture-too-large`) is listed with its reason, and the others are read.
 */
export async function readChosenPictures(paths: readonly string[]): Promise<ChosenPictures> {
  const files: { name: string; bytes: Uint8Array }[] = []
  const refused: Refusal[] = []
  for (const path of paths.slice(0, mostPictures)) {
    try {
      const bytes = await readBytes(path, { most: largestPictureFile, code: 'picture-too-large' })
      files.push({ name: basename(path), bytes })
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      refused.push(error.refusal)
    }
  }
  return { files, refused }
}
