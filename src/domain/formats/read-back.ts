/** What came of reading a document again, in characters without white space. */
export interface TextComparison {
  /** How many characters the release has. */
  readonly of: number
  /** In the release and not in the document. */
  readonly lacking: number
  /** The document says the same, character by character. */
  readonly exact: boolean
}

/** Compares what a document must say with what was read from it; white space and ways of writing ำ aside. */
export function compareTexts(wanted: string, read: string): TextComparison {
  const ours = readForm(wanted)
  const theirs = readForm(read)
  const there = counts(theirs)
  let lacking = 0
  for (const [character, count] of counts(ours)) lacking += Math.max(0, count - (there.get(character) ?? 0))
  return { of: [...ours].length, lacking, exact: ours === theirs }
}

/**
 * A text as readers of PDF can agree on: without white space, controls and what cannot be seen, and with ำ
 * in one piece, because some write it as two, on either side of a tone mark.
 */
export function readForm(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060\u2066-\u2069\uFEFF]/gu, '')
    .normalize('NFC')
    .replace(/([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1$2\u0E33')
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1)
  return found
}
