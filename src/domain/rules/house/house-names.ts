import { literal } from '../literal.ts'
import type { Range } from '../reading.ts'

/** Finds the names that the office has declared right; nothing inside them is ever a finding. */
export type NameFinder = (text: string) => readonly Range[]

const nothing: readonly Range[] = []

/** A finder for a list of names; without names it finds nothing and costs nothing. */
export function nameFinder(names: readonly string[]): NameFinder {
  const pattern = alternation(names)
  if (pattern === null) return () => nothing
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
}

/** One expression for many literal strings, longest first, so that the longer of two names wins; null for none. */
export function alternation(words: readonly string[]): RegExp | null {
  const patterns = words
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(literal)
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu')
}
