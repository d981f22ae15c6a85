import { widenToGraphemes } from '../thai/graphemes.ts'
import { fold, foldWithOrigins } from './fold.ts'

/** A stretch of a text with what was looked for marked: pairs of UTF-16 offsets in `text`, in order. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

/** What is shown before and after the first place found, in UTF-16 units. */
const before = 40
const after = 120

const words = new Intl.Segmenter('th', { granularity: 'word' })

/**
 * The first passage that has one of the parts looked for, cut at words and marked at whole graphemes; an
 * ellipsis says where something was left out. Null where none of them has any.
 */
export function snippetOf(passages: readonly string[], parts: readonly string[]): Snippet | null {
  for (const passage of passages) {
    const places = placesIn(passage, parts)
    const [first] = places
    if (first) return cut(passage, first[0], places)
  }
  return null
}

/** Where parts of folded text stand in a text as written: whole graphemes, in order, without overlaps. */
export function placesIn(text: string, parts: readonly string[]): readonly (readonly [number, number])[] {
  const plain = fold(text)
  // The way back costs more than folding, and most passages have nothing.
  if (!parts.some((part) => part !== '' && plain.includes(part))) return []
  const folded = foldWithOrigins(text)
  const found: [number, number][] = []
  for (const part of parts) {
    if (part === '') continue
    for (let at = folded.text.indexOf(part); at >= 0; at = folded.text.indexOf(part, at + part.length)) {
      const from = folded.origins[at] ?? 0
      const last = folded.origins[at + part.length - 1] ?? from
      const next = folded.origins[at + part.length] ?? text.length
      const { start, end } = widenToGraphemes(text, from, Math.max(last + 1, next))
      found.push([start, end])
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: [number, number][] = []
  for (const place of found) {
    const last = apart.at(-1)
    if (last && place[0] < last[1]) last[1] = Math.max(last[1], place[1])
    else apart.push(place)
  }
  return apart
}

function cut(text: string, first: number, places: readonly (readonly [number, number])[]): Snippet {
  const [start, end] = [
    wordEdge(text, Math.max(0, first - before), 'after'),
    wordEdge(text, Math.min(text.length, first + after), 'before'),
  ]
  const from = Math.min(start, first)
  const to = Math.max(end, places[0]?.[1] ?? end)
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  const marks = places
    .filter(([begins, ends]) => begins >= from && ends <= to)
    .map(([begins, ends]) => [begins + shift, ends + shift] as const)
  return { text: lead + text.slice(from, to) + (to < text.length ? '…' : ''), marks }
}

// The nearest edge of a word; only the stretch around is segmented, because segmenting is slow on long texts.
function wordEdge(text: string, at: number, side: 'before' | 'after'): number {
  if (at <= 0 || at >= text.length) return at
  const from = widenToGraphemes(text, Math.max(0, at - 60), at).start
  const stretch = text.slice(from, widenToGraphemes(text, at, Math.min(text.length, at + 60)).end)
  let edge = from
  for (const { index, segment } of words.segment(stretch)) {
    const begins = from + index
    if (begins >= at) return side === 'after' ? begins : begins === at ? at : edge
    edge = begins
    if (begins + segment.length > at && side === 'before') return widenToGraphemes(text, begins, begins).start
  }
  return widenToGraphemes(text, at, at).end
}
