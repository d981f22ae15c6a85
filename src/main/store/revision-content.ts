import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Deflate looks back this far, in bytes. */
const window = 32 * 1024
/** More than any release that the schema lets through. */
const longest = 256 * 1024 * 1024

/** A text as the difference from its keyframe, in bytes of UTF-8. */
export interface Difference {
  readonly prefix: number
  readonly suffix: number
  /** What lies between, deflated with the keyframe's own middle as the dictionary; empty for nothing. */
  readonly content: Buffer
}

/** What a text says that its keyframe does not. One hop: a damaged revision costs only itself. */
export function difference(text: Buffer, keyframe: Buffer): Difference {
  const shortest = Math.min(text.length, keyframe.length)
  let prefix = 0
  while (prefix < shortest && text[prefix] === keyframe[prefix]) prefix++
  let suffix = 0
  const room = shortest - prefix
  while (suffix < room && text[text.length - 1 - suffix] === keyframe[keyframe.length - 1 - suffix]) suffix++
  const middle = text.subarray(prefix, text.length - suffix)
  if (middle.length === 0) return { prefix, suffix, content: Buffer.alloc(0) }
  return { prefix, suffix, content: deflateRawSync(middle, dictionaryOf(keyframe, prefix, suffix)) }
}

/** The text that a difference stands for. Throws where it does not fit the keyframe. */
export function applied({ prefix, suffix, content }: Difference, keyframe: Buffer): Buffer {
  const middle =
    content.length === 0
      ? content
      : inflateRawSync(content, { ...dictionaryOf(keyframe, prefix, suffix), maxOutputLength: longest })
  return Buffer.concat([keyframe.subarray(0, prefix), middle, keyframe.subarray(keyframe.length - suffix)])
}

/** A keyframe as it is stored. */
export function packed(text: Buffer): Buffer {
  return deflateRawSync(text)
}

/** The text of a stored keyframe. Throws where it cannot be inflated. */
export function unpacked(content: Buffer): Buffer {
  return inflateRawSync(content, { maxOutputLength: longest })
}

function dictionaryOf(keyframe: Buffer, prefix: number, suffix: number): { dictionary?: Buffer } {
  const middle = keyframe.subarray(prefix, keyframe.length - suffix)
  return middle.length === 0 ? {} : { dictionary: middle.subarray(-window) }
}
