import type { ImportLoss } from '#contract/imports.ts'
import type { Release } from '#domain/release/release.ts'
import { releaseOfPdf } from './desk-import-pdf.ts'
import { isForWord, openRelease } from './open-release.ts'
import { isPdf } from './print/open-release.ts'
import { keepPicture } from './store/pictures/pictures.ts'
import type { Store } from './store/store.ts'
import type { WordReader } from './word/word-reader.ts'

/** A release that is fit for the store, and what could not be kept of its file. */
export interface ImportedRelease {
  readonly release: Release
  readonly losses: readonly ImportLoss[]
}

/** The release in a file's bytes, its pictures put into the store. Refuses as `openRelease` and `releaseOfPdf` do. */
export async function importRelease(
  store: Store,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  word: WordReader,
): Promise<ImportedRelease> {
  if (isPdf(bytes) && !isForWord(bytes, name))
    return { release: releaseOfPdf(store, name, bytes), losses: [] }
  const { release, pictures, losses } = await openRelease(bytes, name, word)
  for (const picture of pictures.values()) keepPicture(store, picture.bytes, null)
  return { release, losses }
}
