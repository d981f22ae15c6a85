import type { PlacedHeading } from './outline.ts'
import type { PdfLine } from './read-pdf.ts'

/**
 * Where headings stand in a PDF, in their order. Compared by consonants, vowels that are letters, Latin
 * letters and digits alone, because marks may be lost before the tables of characters are repaired. One
 * that is not found is left out.
 */
export function headingPlaces(
  pages: readonly (readonly PdfLine[])[],
  headings: readonly string[],
): PlacedHeading[] {
  const lines = pages.flatMap((page, number) =>
    page.map(({ text, top }) => ({ letters: lettersOf(text), page: number, top })),
  )
  const found: PlacedHeading[] = []
  let from = 0
  for (const text of headings) {
    const wanted = lettersOf(text)
    if (wanted === '') continue
    for (let at = from; at < lines.length; at++) {
      const line = lines[at]
      if (line === undefined || line.letters === '' || !wanted.startsWith(line.letters)) continue
      let joined = ''
      let end = at
      while (end < lines.length && joined.length < wanted.length) joined += lines[end++]?.letters ?? ''
      if (joined !== wanted) continue
      found.push({ text: text.trim(), page: line.page, top: line.top })
      from = end
      break
    }
  }
  return found
}

// A decomposed ำ is า with its circle lost.
function lettersOf(text: string): string {
  return text.replaceAll('ำ', 'า').replace(/[^\p{L}\p{N}]/gu, '')
}
