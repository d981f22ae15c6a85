import type { Refusal } from '#contract/refusals.ts'
import type { Figure } from '#domain/release/release.ts'
import { ask } from '../bridge.ts'
import { preparePicture } from './prepare-picture.ts'

/** A picture file, from wherever it came. */
export interface PictureFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Puts pictures in the store, one after the other, and answers the figures that show them, without words yet; each
 * that is refused is told of and left out.
 */
export async function putPictures(
  files: readonly PictureFile[],
  refuse: (refusal: Refusal) => void,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name, bytes } of files) {
    const prepared = await preparePicture(name, bytes)
    if (!prepared.ok) {
      refuse(prepared.refusal)
      continue
    }
    const kept = await ask('pictures.keep', prepared.picture)
    if (!kept.ok) {
      refuse(kept.refusal.detail === undefined ? { ...kept.refusal, detail: name } : kept.refusal)
      continue
    }
    figures.push({
      kind: 'figure',
      picture: kept.value.id,
      alt: '',
      decorative: false,
      caption: [],
      credit: '',
    })
  }
  return figures
}

/** Whether a file says of itself that it is a picture; whether it is one is seen from its bytes. */
export function isPictureFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type.startsWith('image/') || /\.(?:jpe?g|png|webp|gif|bmp|svg)$/i.test(name)
}

/** The bytes of dropped or pasted files. */
export async function readPictureFiles(files: readonly File[]): Promise<readonly PictureFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
