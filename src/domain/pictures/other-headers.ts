import type { PictureHeader } from './picture-header.ts'

/** Reads the blocks of a GIF; it moves where it has a second picture. Null for anything else. */
export function readGif(bytes: Uint8Array): PictureHeader | null {
  if (!/^GIF8[79]a$/.test(letters(bytes, 0, 6)) || bytes.length < 13) return null
  const view = viewOf(bytes)
  const header = { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) } as const
  let pictures = 0
  for (let at = 13 + tableLength(bytes[10]); at < bytes.length;) {
    const kind = bytes[at]
    if (kind === 0x2c) {
      pictures++
      if (pictures > 1) return { ...header, animated: true, metadata: false }
      // Descriptor, its own table, the size of the first code; then the blocks of pixels.
      at = afterBlocks(bytes, at + 10 + tableLength(bytes[at + 9]) + 1)
    } else if (kind === 0x21) at = afterBlocks(bytes, at + 2)
    else break
  }
  return pictures === 1 ? { ...header, animated: false, metadata: false } : null
}

function tableLength(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += 1 + length
  return at + 1
}

/** Reads the first chunk of a WebP (lossy, lossless or extended); null for anything else. */
export function readWebp(bytes: Uint8Array): PictureHeader | null {
  if (letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 12) !== 'WEBP' || bytes.length < 30) return null
  const view = viewOf(bytes)
  const still = { type: 'webp', animated: false, metadata: false } as const
  switch (letters(bytes, 12, 16)) {
    case 'VP8 ':
      return { ...still, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { ...still, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X': {
      const width = (view.getUint32(24, true) & 0xffffff) + 1
      const height = (view.getUint32(26, true) >>> 8) + 1
      return { ...still, width, height, animated: ((bytes[20] ?? 0) & 2) !== 0 }
    }
    default:
      return null
  }
}

/** Reads the header of a BMP; null for anything else, and for the tiny header of OS/2. */
export function readBmp(bytes: Uint8Array): PictureHeader | null {
  if (letters(bytes, 0, 2) !== 'BM' || bytes.length < 54) return null
  const view = viewOf(bytes)
  if (view.getUint32(14, true) < 40) return null
  const width = view.getInt32(18, true)
  // Negative where the rows go from top to bottom.
  const height = Math.abs(view.getInt32(22, true))
  return { type: 'bmp', width, height, animated: false, metadata: false }
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
