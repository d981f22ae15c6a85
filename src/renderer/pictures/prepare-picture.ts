import type { Refusal, RefusalCode } from '#contract/refusals.ts'
import { readPictureHeader } from '#domain/pictures/picture-header.ts'
import type { PictureFlaw, PictureHeader } from '#domain/pictures/picture-header.ts'
import { largestPictureFile, longestCopySide, longestSide } from '#domain/pictures/picture-limits.ts'

/** A picture made anew from its pixels, and the smaller copy that goes out, if it needs one. */
export interface PreparedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly copy: Uint8Array<ArrayBuffer> | null
}

export type Preparation =
  | { readonly ok: true; readonly picture: PreparedPicture }
  | { readonly ok: false; readonly refusal: Refusal }

/** The quality of a JPEG: beyond it files grow and nobody sees why. */
const quality = 0.88
/** A PNG without holes that would be larger than this becomes a JPEG: it is a photograph. In bytes. */
const largestPng = 1_500_000

const codes: Readonly<Record<PictureFlaw, RefusalCode>> = {
  unreadable: 'picture-unreadable',
  vector: 'picture-vector',
  animated: 'picture-animated',
  'too-large': 'picture-too-large',
}

/**
 * Makes what the store keeps of a picture file: decoded here in the sandbox, turned upright, made smaller, and
 * written anew, so that nothing of the file goes on but its pixels: no place, no camera, no names.
 * Refuses `picture-unreadable`, `picture-vector`, `picture-animated` and `picture-too-large` with the file's name;
 * the bytes are judged before anything is decoded. Never throws.
 */
export async function preparePicture(name: string, bytes: Uint8Array): Promise<Preparation> {
  const refused = (code: RefusalCode): Preparation => ({ ok: false, refusal: { code, detail: name } })
  if (bytes.byteLength >= largestPictureFile) return refused('picture-too-large')
  const reading = readPictureHeader(bytes)
  if (!reading.ok) return refused(codes[reading.flaw])
  try {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]), {
      imageOrientation: 'from-image',
    })
    try {
      const full = drawn(bitmap, longestSide)
      const type = await bestType(full, reading.header)
      const small = Math.max(bitmap.width, bitmap.height) > longestCopySide
      return {
        ok: true,
        picture: {
          bytes: await written(full, type),
          copy: small ? await written(drawn(bitmap, longestCopySide), type) : null,
        },
      }
    } finally {
      bitmap.close()
    }
  } catch {
    // The decoder says no to what is cut off or broken inside.
    return refused('picture-unreadable')
  }
}

function drawn(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = contextOf(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

// Holes need PNG; drawings and screens are sharper in it; everything else is a photograph.
async function bestType(
  canvas: HTMLCanvasElement,
  { type }: PictureHeader,
): Promise<'image/jpeg' | 'image/png'> {
  if (type === 'jpeg') return 'image/jpeg'
  if (hasHoles(canvas)) return 'image/png'
  if (type === 'webp') return 'image/jpeg'
  return (await blobOf(canvas, 'image/png')).size > largestPng ? 'image/jpeg' : 'image/png'
}

function hasHoles(canvas: HTMLCanvasElement): boolean {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

async function written(
  canvas: HTMLCanvasElement,
  type: 'image/jpeg' | 'image/png',
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await blobOf(canvas, type)).arrayBuffer())
}

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('nothing drawn'))), type, quality)
  })
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no room to draw')
  return context
}
