import iconv from 'iconv-lite'
import { RefusalError } from '#contract/refusals.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874'

export interface DecodedText {
  /** A byte order mark stays at the beginning only where the file is UTF-8, so that it can be written back. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** From this many bytes on a file is not read; the longest of 63,241 real releases has 0.7 MB. */
export const tooManyBytes = 50_000_000

/**
 * The text that bytes are: UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-874
 * (TIS-620). `name` is for the sentence of a refusal. Throws a RefusalError: `file-empty`,
 * `file-too-large`, or `file-unknown-encoding` for everything that is no text in these encodings,
 * UTF-8 with broken characters included: half-read Thai would be worse than none.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.byteLength >= tooManyBytes) throw new RefusalError('file-too-large', name)
  const decoded = utf16(bytes) ?? utf8(bytes) ?? windows874(bytes)
  if (decoded && /^\uFEFF?$/.test(decoded.text)) throw new RefusalError('file-empty', name)
  if (!decoded || isBinary(decoded.text)) throw new RefusalError('file-unknown-encoding', name)
  return decoded
}

function utf16(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes
  const little = first === 0xff && second === 0xfe
  const big = first === 0xfe && second === 0xff
  if (!little && !big) return null
  // A copy, because the swap happens in place.
  const units = Buffer.from(bytes.subarray(2))
  if (units.length % 2 !== 0) return null
  if (big) units.swap16()
  return { text: units.toString('utf16le'), encoding: little ? 'utf-16le' : 'utf-16be' }
}

function utf8(bytes: Uint8Array): DecodedText | null {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    }
  } catch {
    return null
  }
}

// Nearly every byte sequence is something in an eight-bit encoding: it must also look like Thai.
function windows874(bytes: Uint8Array): DecodedText | null {
  if (looksLikeBrokenUtf8(bytes)) return null
  const text = iconv.decode(Buffer.from(bytes), 'windows-874')
  const thai = text.match(/[ก-๛]/g)?.length ?? 0
  const stray = text.match(/(?<![ก-ฮะ-๎])[ัิ-ฺ็-๎]/g)?.length ?? 0
  if (thai === 0 || text.includes('\uFFFD') || stray > thai / 10) return null
  return { text, encoding: 'windows-874' }
}

// Thai in UTF-8 is E0 B8 or E0 B9 and a third byte. As Windows-874 that would be เธ and เน without end.
function looksLikeBrokenUtf8(bytes: Uint8Array): boolean {
  let high = 0
  let thaiTriples = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    high++
    const second = bytes[index + 1] ?? 0
    const third = bytes[index + 2] ?? 0
    if (byte === 0xe0 && (second === 0xb8 || second === 0xb9) && third >= 0x80 && third <= 0xbf) thaiTriples++
  }
  return thaiTriples * 3 > high / 2
}

// A control character may slip into a text, but not one in fifty.
function isBinary(text: string): boolean {
  const controls = text.match(/[\0-\u0008\u000E-\u001F\uFFFE\uFFFF]/g)?.length ?? 0
  return controls > 1 && controls > text.length / 50
}
