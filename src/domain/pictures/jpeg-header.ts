import type { PictureHeader } from './picture-header.ts'

// Markers that stand alone, without a length: TEM and RST0–7.
const alone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
// The frames of ITU-T T.81: SOF0–15 without DHT, JPG and DAC.
const frame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
// Exif and XMP, Photoshop's IPTC, remarks.
const telling: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe])

/** Reads the segments of a JPEG up to its picture; null for anything else. */
export function readJpeg(bytes: Uint8Array): PictureHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let metadata = false
  let size: { readonly width: number; readonly height: number } | null = null
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (alone(marker)) {
      at += 2
      continue
    }
    const length = pair(bytes, at + 2)
    if (length < 2) return null
    if (telling.has(marker)) metadata = true
    if (frame(marker)) {
      if (at + 9 > bytes.length) return null
      size = { height: pair(bytes, at + 5), width: pair(bytes, at + 7) }
    }
    // The scan: from here on come the pixels.
    if (marker === 0xda) return size && { type: 'jpeg', ...size, animated: false, metadata }
    at += 2 + length
  }
  return null
}

function pair(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
