/** Thai adults read about 200 to 250 words a minute; words are counted by the segmenter, not by blanks. */
const wordsPerMinute = 220

const words = new Intl.Segmenter('th', { granularity: 'word' })
const wordCounts = new Map<string, number>()

/** Minutes to read so many words, at least one. */
export function minutesFor(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute))
}

/** The words of a line. Lines are remembered: segmenting is the slow part. */
export function wordsIn(line: string): number {
  const known = wordCounts.get(line)
  if (known !== undefined) return known
  let count = 0
  for (const segment of words.segment(line)) if (segment.isWordLike) count += 1
  if (wordCounts.size > 2000) wordCounts.clear()
  wordCounts.set(line, count)
  return count
}
