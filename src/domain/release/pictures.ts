/** A picture as the store holds it, ready to be shown: no location, no comments, already turned upright. */
export interface Picture {
  readonly mime: PictureType
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

export const pictureTypes = ['image/jpeg', 'image/png'] as const
export type PictureType = (typeof pictureTypes)[number]

/** The pictures that the figures of a release name, by their SHA-256. */
export type PictureSet = ReadonlyMap<string, Picture>
