const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at a place of a text, for loops over every letter; NaN beyond it. The method is asked by itself:
 * V8 has many kinds of strings (whole, cut, joined, of one byte or two), and once five of them have come by,
 * `text.charCodeAt` looks it up anew for each letter and takes five times as long. So does `text.length`.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}

/** Longer texts get an array of their own, which goes with the next text, so that no large one is kept for good. */
const longestKept = 1 << 16

const kept = new Uint16Array(longestKept)
let known = ''
let large: { readonly text: string; readonly units: Uint16Array } | null = null

/**
 * The UTF-16 units of a text, for scanners that look at every one of them: asking the string costs several times
 * what an array costs. What lies beyond the text's length means nothing, and what is returned is good only
 * until the next text is asked about.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === known) return kept
  // Scanners ask again and again in the middle of one text: made anew each time, its array would cost a square.
  if (text === large?.text) return large.units
  const { length } = text
  const units = length > longestKept ? new Uint16Array(length) : kept
  for (let at = 0; at < length; at++) units[at] = unitAt(text, at)
  large = units === kept ? null : { text, units }
  if (units === kept) known = text
  return units
}
