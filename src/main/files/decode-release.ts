import { RefusalError } from '#contract/refusals.ts'
import { decodeText } from './decode-text.ts'
import type { DecodedText } from './decode-text.ts'

/**
 * The text of a release that bytes are. Throws a RefusalError: those of {@link decodeText}, and `file-not-a-release`
 * for what was made for a program and not for a reader: a web page, XML, RTF, or JSON. Taken for text, its tags
 * would become paragraphs that nobody wrote.
 */
export function decodeRelease(bytes: Uint8Array, name: string): DecodedText {
  const decoded = decodeText(bytes, name)
  if (isForPrograms(decoded.text)) throw new RefusalError('file-not-a-release', name)
  return decoded
}

function isForPrograms(text: string): boolean {
  const begin = text
    .slice(0, 200)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^(?:<!doctype|<\?xml|<html|<head|<body|<!--|\{\\rtf)/i.test(begin)) return true
  if (!/^[[{]/.test(begin)) return false
  try {
    return typeof JSON.parse(text.replace(/^\uFEFF/, '')) === 'object'
  } catch {
    return false
  }
}
