import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { fold } from '#domain/search/fold.ts'

/** What of a release can be found, folded: its headline, and everything else. */
export function searchTexts(release: Release): { readonly headline: string; readonly body: string } {
  const lines = passages(release).filter(({ slot }) => slot !== 'headline')
  const body = [release.category, ...lines.map(({ text }) => text)].join('\n')
  return { headline: fold(release.headline), body: fold(body) }
}

/** The word by which one or two letters are found. */
export function pairWord(letters: string): string {
  const [first = 0, second] = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)
  return wordOf(first, second)
}

function wordOf(first: number, second?: number): string {
  return second === undefined ? first.toString(36) : `${first.toString(36)}x${second.toString(36)}`
}

/** Two letters as one number: no letter has a larger code. */
const codes = 0x11_0000

/**
 * The words of every letter of a text and of every two that stand together, once each. Blanks are parts of no
 * query so short.
 */
export function pairWords(text: string): string {
  // Numbers rather than strings, because a text has thousands.
  const found = new Set<number>()
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    if (code === 0x20 || code === 0x0a) last = 0
    else {
      found.add(code)
      if (last !== 0) found.add(last * codes + code)
      last = code
    }
  }
  let words = ''
  for (const pair of found) words += ` ${wordOfPair(pair)}`
  return words
}

/** Thai has a few thousand pairs, and each release hundreds of them. */
const known = new Map<number, string>()
const mostKnown = 50_000

function wordOfPair(pair: number): string {
  const there = known.get(pair)
  if (there !== undefined) return there
  const word = pair < codes ? wordOf(pair) : wordOf(Math.floor(pair / codes), pair % codes)
  if (known.size < mostKnown) known.set(pair, word)
  return word
}
