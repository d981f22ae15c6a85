import type { Refusal } from './refusals.ts'

/** Files that a person has chosen as pictures, as they are on the disk, and those that could not be read. */
export interface ChosenPictures {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly refused: readonly Refusal[]
}

/** A picture that the store has. Sizes in pixels. */
export interface KeptPicture {
  readonly id: string
  readonly width: number
  readonly height: number
}
