import type { Block, Release } from '#domain/release/release.ts'
import { pictureInPdf, releaseInPdf } from './print/open-release.ts'
import { keepPicture, readPicture } from './store/pictures/pictures.ts'
import type { Store } from './store/store.ts'

/**
 * The release of a PDF that the desk made, with its pictures put into the store where it has them not. What
 * goes out may be a smaller copy of a picture: then the release names that one. Refuses as `releaseInPdf` does,
 * and `picture-unreadable` for a picture that the store does not take.
 */
export function releaseOfPdf(store: Store, name: string, bytes: Uint8Array): Release {
  const release = releaseInPdf(bytes, name)
  const placed = (block: Block): Block => {
    if (block.kind !== 'figure' || readPicture(store, block.picture) !== null) return block
    const picture = pictureInPdf(bytes, block.picture, name)
    return picture === null ? block : { ...block, picture: keepPicture(store, picture, null).id }
  }
  return { ...release, body: release.body.map(placed) }
}
