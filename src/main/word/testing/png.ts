import { PNG } from 'pngjs'

/** A grey picture of so many pixels. */
export function pngOf(width: number, height: number): Uint8Array {
  const image = new PNG({ width, height })
  image.data.fill(0x80)
  return new Uint8Array(PNG.sync.write(image))
}
