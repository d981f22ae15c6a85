import { pictureRow } from '#main/store/pictures/picture-rows.ts'
import type { PictureRow } from '#main/store/pictures/picture-rows.ts'
import { findPicture, pictureIds, putPictureBack } from '#main/store/pictures/pictures.ts'
import { read } from '#main/store/store.ts'
import type { Store } from '#main/store/store.ts'

/** The folder of the pictures in the folder of everything; files are named by the SHA-256 of their bytes. */
export const picturesFolder = 'pictures'
/** Stands between the name and the ending of the smaller copy that goes out. */
const small = '-small'

/** A file with a path in the folder of everything. */
export interface PictureFile {
  readonly path: string
  readonly content: Uint8Array
}

/** The pictures of a store as files, one picture after the other: nothing for one that is damaged. */
export function* pictureFiles(store: Store): Generator<readonly PictureFile[]> {
  for (const id of pictureIds(store)) {
    const row = read(store, (queries) => findPicture(queries, id))
    yield row === null ? [] : filesOf(row)
  }
}

/** Whether a path names a picture; its smaller copy goes with it and is none of its own. */
export function isPicturePath(path: string): boolean {
  return /^pictures\/[0-9a-f]{64}\.(?:jpg|png)$/.test(path)
}

/** Where the smaller copy of a picture lies beside it. */
export function copyPathOf(path: string): string {
  return path.replace('.', `${small}.`)
}

/**
 * Puts a picture back, with its copy where there is one; false where a file is not what was written.
 * `bytesOf` gives the bytes of a path that says what the list of the files says of it, and null for any other.
 */
export async function takePicture(
  store: Store,
  path: string,
  bytesOf: (path: string) => Promise<Uint8Array | null>,
): Promise<boolean> {
  const bytes = await bytesOf(path)
  const row = bytes && pictureRow(bytes, await bytesOf(copyPathOf(path)), store.now())
  if (!row || !path.includes(row.id)) return false
  putPictureBack(store, row)
  return true
}

/** A picture as files: its own, and its smaller copy where it has one. */
export function filesOf({ id, mime, bytes, copy }: PictureRow): PictureFile[] {
  const ending = mime === 'image/png' ? '.png' : '.jpg'
  return [
    { path: `${picturesFolder}/${id}${ending}`, content: bytes },
    ...(copy ? [{ path: `${picturesFolder}/${id}${small}${ending}`, content: copy }] : []),
  ]
}
