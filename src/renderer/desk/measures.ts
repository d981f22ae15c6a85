/** Thai adults read about 200 to 250 words a minute; words are counted by the segmenter, not by blanks. */
const wordsPerMinute = 220

const words = new Intl.Segmenter('th', { granularity: 'word' })
const wordCounts = new Map<string, number>()

/** Characters as people count them: a consonant with its marks is one. Thai marks that stand on another are not counted. */
export function visibleCharacters(lines: readonly string[]): number {
  let count = 0
  for (const line of lines) {
    for (const character of line) {
      if (!/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u200B-\u200D\u2060\uFEFF]/.test(character)) count += 1
    }
  }
  return count
}

/** Minutes to read, at least one. Paragraphs are counted one by one and remembered: segmenting is the slow part. */
export function readingMinutes(lines: readonly string[]): number {
  let count = 0
  for (const line of lines) count += wordsIn(line)
  return Math.max(1, Math.round(count / wordsPerMinute))
}

function wordsIn(line: string): number {
  const known = wordCounts.get(line)
  if (known !== undefined) return known
  let count = 0
  for (const segment of words.segment(line)) if (segment.isWordLike) count += 1
  if (wordCounts.size > 2000) wordCounts.clear()
  wordCounts.set(line, count)
  return count
}
