import { fold } from './fold.ts'

/** What is looked for: all of `wanted` and none of `unwanted`, each a stretch of folded text. */
export interface Query {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

/** More than this many parts of a query are left out: nobody types them. */
const mostParts = 16

/**
 * Reads a query: parts between blanks must all be there, "in quotes" as one phrase with its blanks, -so none.
 * Every text is a query; one without a letter is looked for as it is.
 */
export function readQuery(text: string): Query {
  const wanted: string[] = []
  const unwanted: string[] = []
  const folded = fold(text).replace(/\n/g, ' ')
  for (const [, minus, phrase, word] of folded.matchAll(/(-?)(?:"([^"]+)"|([^\s"]+))/g)) {
    const part = (phrase ?? word ?? '').trim()
    if (part !== '') (minus === '' ? wanted : unwanted).push(part)
  }
  // A lone quotation mark is looked for like any other letter.
  if (wanted.length + unwanted.length === 0 && folded.trim() !== '') wanted.push(folded.trim())
  return { wanted: wanted.slice(0, mostParts), unwanted: unwanted.slice(0, mostParts) }
}
