import { readPictureHeader } from './picture-header.ts'

// Exif and XMP, Photoshop's IPTC, remarks.
const tellingSegments: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe])
const tellingChunks: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/**
 * A JPEG or PNG without what it tells beside the picture (where it was taken, with what, by whom), its pixels as they
 * are: where nothing can decode it. Null for every other picture, and for one that has to be turned to stand upright:
 * nothing would say so any more.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const reading = readPictureHeader(bytes)
  if (!reading.ok) return null
  const { type, metadata } = reading.header
  if (type !== 'jpeg' && type !== 'png') return null
  if (!metadata) return bytes
  return type === 'png' ? plainPng(bytes) : plainJpeg(bytes)
}

function plainPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!tellingChunks.has(kind)) kept.push(bytes.subarray(at, next))
    at = next
    if (kind === 'IEND') break
  }
  return joined(kept)
}

function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  // The header has been read before: up to the scan there are whole segments, and bytes that fill.
  while (bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const next = isAlone(marker) ? at + 2 : at + 2 + view.getUint16(at + 2)
    const segment = bytes.subarray(at, next)
    if (marker === 0xe1 && isTurned(segment)) return null
    if (!tellingSegments.has(marker)) kept.push(segment)
    at = next
  }
  return joined([...kept, bytes.subarray(at)])
}

function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
}

/** Whether an Exif segment says that the picture lies on its side, on its head, or is mirrored. */
function isTurned(segment: Uint8Array): boolean {
  const start = 10
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif' || segment.length < start + 8) return false
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength)
  const little = segment[start] === 0x49
  const directory = start + view.getUint32(start + 4, little)
  if (directory + 2 > segment.length) return false
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > segment.length) return false
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) > 1
  }
  return false
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
