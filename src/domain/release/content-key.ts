import { bodyLines } from './body-lines.ts'
import type { Release } from './release.ts'
import { unitAt } from '../thai/units.ts'

/**
 * A key of everything of a release that a thaigov text can carry: equal for equal content, and, with
 * 64 bits, different for different content as far as anyone will ever see. Category, marks and layout
 * are not part of it. Not for security.
 */
export function contentKey(release: Release): string {
  const { date, headline, abstract, body, separator, source } = release
  return textKey(JSON.stringify([date, headline, abstract, bodyLines(body), separator, source]))
}

/** A key of a text, with 64 bits. Not for security. */
// Two multiplicative lanes of 32 bits, mixed at the end (after bryc's public-domain cyrb53).
export function textKey(text: string): string {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  const { length } = text
  for (let index = 0; index < length; index++) {
    const unit = unitAt(text, index)
    first = Math.imul(first ^ unit, 2654435761)
    second = Math.imul(second ^ unit, 1597334677)
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  return hexadecimal(second) + hexadecimal(first)
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
