import type { Release } from '../../src/domain/release/release.ts'

/** Plants one fault in a clean paragraph, or says null where the paragraph gives no occasion for it. */
export type Plant = (paragraph: string, random: () => number) => string | null

/** Plants a fault that no paragraph can hold: in the slots or the layout of a release. */
export type ReleasePlant = (release: Release, random: () => number) => Release | null

/** One of the items, or null of none. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item | null {
  return items[Math.floor(random() * items.length)] ?? null
}

/** A text with a stretch of it replaced. */
export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

/**
 * A Thai word with one consonant left out, as fingers do; null where none can go without breaking
 * a cluster, which would be the fault of another rule.
 */
export function withoutOneLetter(word: string, random: () => number): string | null {
  const spots: number[] = []
  for (let at = 1; at < word.length; at++) {
    const free = /[ก-ฮ]/u.test(word[at] ?? '') && /^(?:[ก-ฮเ-ไ]|$)/u.test(word.slice(at + 1))
    if (free && !/[เ-ไ]/u.test(word[at - 1] ?? '')) spots.push(at)
  }
  const spot = oneOf(spots, random)
  return spot === null ? null : replaced(word, spot, spot + 1, '')
}
