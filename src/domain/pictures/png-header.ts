import type { PictureHeader } from './picture-header.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const telling: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** Reads the chunks of a PNG to its end; null for anything else, and for one that ends too early. */
export function readPng(bytes: Uint8Array): PictureHeader | null {
  if (signature.some((byte, at) => bytes[at] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: { readonly width: number; readonly height: number } | null = null
  let animated = false
  let metadata = false
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return null
    if (kind === 'IHDR' && length >= 8) {
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    }
    if (kind === 'acTL') animated = true
    if (telling.has(kind)) metadata = true
    if (kind === 'IEND') return size && { type: 'png', ...size, animated, metadata }
    at += 12 + length
  }
  return null
}
