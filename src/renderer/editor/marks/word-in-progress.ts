const words = new Intl.Segmenter('th', { granularity: 'word' })
/** How far back a word may begin, in UTF-16 units. */
const reach = 40

/** The word that is being typed: it begins where the word before the caret does. Nothing after a blank. */
export interface WordInProgress {
  readonly element: string
  readonly start: number
  readonly end: number
}

/** Where the word that ends at an offset begins; the offset itself after a blank or at the start. */
export function wordStartBefore(text: string, offset: number): number {
  if (offset === 0 || /\s/.test(text.charAt(offset - 1))) return offset
  const from = Math.max(0, offset - reach)
  let start = from
  for (const { index } of words.segment(text.slice(from, offset))) start = from + index
  return start
}

/** Whether a stretch touches the word in progress. */
export function touchesWord(
  word: WordInProgress | null,
  element: string,
  start: number,
  end: number,
): boolean {
  return (
    word !== null &&
    word.element === element &&
    start < word.end + 1 &&
    end > word.start &&
    word.start < word.end
  )
}
