import iconv from 'iconv-lite'
import type { DecodedText, TextEncoding } from './decode-text.ts'

/** The bytes of a text, or the first character that its encoding does not have. */
export type EncodedText =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: string }

/**
 * The bytes that a text has in an encoding: what `decodeText` reads comes back byte for byte. UTF-16 gets its
 * byte order mark; in UTF-8 the text itself begins with one where the file did. A character that the encoding
 * does not have (nearly all of Unicode in Windows-874, a lone surrogate in UTF-8) is told, never replaced.
 */
export function encodeText({ text, encoding }: DecodedText): EncodedText {
  const bytes = bytesOf(text, encoding)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { ok: true, bytes }
  const back = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false })
  if (back === text) return { ok: true, bytes }
  return { ok: false, missing: Array.from(text).find((one) => !has(encoding, one)) ?? '' }
}

function bytesOf(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding === 'windows-874') return iconv.encode(text, encoding)
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return encoding === 'utf-16le' ? units : units.swap16()
}

function has(encoding: TextEncoding, character: string): boolean {
  const bytes = bytesOf(character, encoding)
  return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false }) === character
}
