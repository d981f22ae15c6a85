import { mostPixels } from './picture-limits.ts'
import { readBmp, readGif, readWebp } from './other-headers.ts'
import { readJpeg } from './jpeg-header.ts'
import { readPng } from './png-header.ts'

/** What the bytes of a picture say of it before it is decoded. */
export interface PictureHeader {
  readonly type: 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp'
  /** In pixels, as stored: a camera's picture may have to be turned. */
  readonly width: number
  readonly height: number
  readonly animated: boolean
  /** It tells more than it shows: where it was taken, with what, by whom. Only looked for in JPEG and PNG. */
  readonly metadata: boolean
}

/** Why a file is not taken as a picture. */
export type PictureFlaw = 'unreadable' | 'vector' | 'animated' | 'too-large'

export type PictureReading =
  | { readonly ok: true; readonly header: PictureHeader }
  | { readonly ok: false; readonly flaw: PictureFlaw }

/**
 * Reads what a file is from its bytes, whatever its name says, without decoding it. JPEG, PNG, WebP, GIF and BMP
 * that stand still are pictures; drawings (SVG), moving pictures, pictures of more than {@link mostPixels} and
 * everything else are refused with their flaw. Never throws, and looks at each byte once at most.
 */
export function readPictureHeader(bytes: Uint8Array): PictureReading {
  const header = readJpeg(bytes) ?? readPng(bytes) ?? readGif(bytes) ?? readWebp(bytes) ?? readBmp(bytes)
  if (header === null) return { ok: false, flaw: isDrawing(bytes) ? 'vector' : 'unreadable' }
  const { width, height, animated } = header
  if (width < 1 || height < 1) return { ok: false, flaw: 'unreadable' }
  if (animated) return { ok: false, flaw: 'animated' }
  return width * height > mostPixels ? { ok: false, flaw: 'too-large' } : { ok: true, header }
}

// SVG is text; its root stands behind declarations and remarks.
function isDrawing(bytes: Uint8Array): boolean {
  let text = ''
  for (const byte of bytes.subarray(0, 4096)) if (byte !== 0) text += String.fromCharCode(byte)
  return /<svg[\s>]/i.test(text)
}
