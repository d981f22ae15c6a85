import { unitAt } from './units.ts'

/**
 * Graphemes: what a reader counts as one letter (น้ำ is one). A mark must never be separated from its base,
 * neither by a finding's edges nor by a cut.
 * Intl.Segmenter is quadratic in the length of a string on older ICU, so it only ever sees the short
 * stretch between two places that are boundaries beyond doubt.
 */

const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** The stretch that was segmented last: findings of one stack of marks ask for it again and again. */
let known: { readonly text: string; readonly from: number; readonly ends: readonly number[] } | undefined

/**
 * Extends a range (UTF-16 units) to whole graphemes. An empty range at a boundary stays empty.
 * Positions beyond the text are drawn in to its ends. Costs the length of the graphemes touched.
 */
export function widenToGraphemes(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const first = Math.max(0, Math.min(start, text.length))
  const last = Math.max(first, Math.min(end, text.length))
  return { start: boundaryBefore(text, first), end: boundaryAfter(text, last) }
}

/** Whether a position (UTF-16 units) lies between two graphemes; the ends of the text do. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  return boundaryBefore(text, at) === at
}

/** How many graphemes a text has: the length that people see. Linear in the text. */
export function countGraphemes(text: string): number {
  let count = 0
  let from = 0
  while (from < text.length) {
    let to = from + 1
    let onlyThaiMarks = true
    while (to < text.length && !isCertainBoundary(text, to)) {
      onlyThaiMarks &&= isThaiMark(unitAt(text, to))
      to++
    }
    const simple = to === from + 1 || (onlyThaiMarks && isPlain(unitAt(text, from)))
    count += simple ? 1 : endsWithin(text, from, to).length
    from = to
  }
  return count
}

function boundaryBefore(text: string, at: number): number {
  if (at <= 0 || at >= text.length || isCertainBoundary(text, at)) return at
  const { from, ends } = stretchAround(text, at)
  let start = from
  for (const end of ends) {
    if (end > at) break
    start = end
  }
  return start
}

function boundaryAfter(text: string, at: number): number {
  if (at <= 0 || at >= text.length || isCertainBoundary(text, at)) return at
  return stretchAround(text, at).ends.find((end) => end >= at) ?? text.length
}

function stretchAround(
  text: string,
  at: number,
): { readonly from: number; readonly ends: readonly number[] } {
  const last = known?.ends.at(-1) ?? 0
  if (known && known.text === text && known.from <= at && at <= last) return known
  let from = at
  while (from > 0 && !isCertainBoundary(text, from)) from--
  let to = at
  while (to < text.length && !isCertainBoundary(text, to)) to++
  known = { text, from, ends: endsWithin(text, from, to) }
  return known
}

function endsWithin(text: string, from: number, to: number): number[] {
  const ends: number[] = []
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    ends.push(from + index + segment.length)
  }
  return ends
}

// Beyond doubt: a plain letter begins after something that cannot reach forward, or a control stands beside.
function isCertainBoundary(text: string, at: number): boolean {
  const here = unitAt(text, at)
  const before = unitAt(text, at - 1)
  if (isControl(here) || isControl(before)) return !(before === 0x0d && here === 0x0a)
  return isPlain(here) && reachesNowhere(before)
}

// Letters that never join what stands before them: ASCII, Thai bases (all but the marks and ำ),
// ordinary punctuation, private use and the replacement character. © and ® may join as emoji.
function isPlain(code: number): boolean {
  if (code < 0x0300) return code !== 0xa9 && code !== 0xae
  if (code >= 0x0e00 && code < 0x0e80) return !isThaiMark(code)
  return (code >= 0x2010 && code < 0x2028) || (code >= 0xe000 && code < 0xf900) || code === 0xfffd
}

// Marks of the Thai block, and ำ, which Unicode counts with the letter before it.
function isThaiMark(code: number): boolean {
  return (
    code === 0x0e31 ||
    code === 0x0e33 ||
    (code >= 0x0e34 && code <= 0x0e3a) ||
    (code >= 0x0e47 && code <= 0x0e4e)
  )
}

// Prepended signs (Arabic, Indic) and surrogates are outside these blocks.
function reachesNowhere(code: number): boolean {
  return (
    code < 0x0600 ||
    (code >= 0x0e00 && code < 0x0e80) ||
    (code >= 0x2000 && code < 0x2100) ||
    (code >= 0xe000 && code < 0xf900) ||
    code === 0xfe0f ||
    code === 0xfffd
  )
}

// What UAX #29 calls Control: breaks on both sides, except between CR and LF.
function isControl(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  )
}
