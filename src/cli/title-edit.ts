import { sameButForBlanks, withoutBlanks } from '#domain/formats/thaigov-grammar.ts'

/** An edit of a text, in UTF-16 units. */
interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What an edit of the headline is in the site title (both as the file has them, offsets in each), or null where
 * the title says something else. Titles of the site keep blanks that the headline lost: an edit that concerns
 * blanks only is none of theirs.
 */
export function titleEdit(title: string, headline: string, { start, end, text }: TextEdit): TextEdit | null {
  const at = title.indexOf(headline)
  if (at >= 0) return { start: at + start, end: at + end, text }
  if (!sameButForBlanks(title, headline)) return null
  const before = withoutBlanks(headline.slice(0, start)).length
  const removed = withoutBlanks(headline.slice(start, end)).length
  if (removed === 0 && withoutBlanks(text) === '') return null
  const from = offsetOfLetter(title, before)
  return { start: from, end: removed === 0 ? from : offsetOfLetter(title, before + removed - 1) + 1, text }
}

// Where the letter stands that has so many others before it, blanks not counted; the end where there is none.
function offsetOfLetter(text: string, count: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    if (withoutBlanks(text.charAt(at)) === '') continue
    if (seen === count) return at
    seen++
  }
  return text.length
}
