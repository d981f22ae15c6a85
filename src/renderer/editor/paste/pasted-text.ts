import type { Span } from '#domain/release/release.ts'

/** How a run of pasted text looks. */
export type Look = Omit<Span, 'text'>
/** A line that is being gathered. */
export type Line = Span[]

/** Puts text at the end of a line; blanks that meet become one, as HTML has it. */
export function addText(line: Line, text: string, look: Look): void {
  const last = line.at(-1)
  const added = text.startsWith(' ') && (last === undefined || last.text.endsWith(' ')) ? text.slice(1) : text
  if (added === '') return
  const same =
    last !== undefined &&
    last.bold === look.bold &&
    last.italic === look.italic &&
    last.underline === look.underline &&
    last.link === look.link
  if (same) line[line.length - 1] = { ...last, text: last.text + added }
  else line.push({ text: added, ...look })
}

/** A line without the blank at its end; nothing of one that has only blanks. */
export function trimmed(line: Line): Span[] {
  const spans = [...line]
  const last = spans.at(-1)
  if (last) {
    const text = last.text.replace(/ +$/, '')
    if (text === '') spans.pop()
    else spans[spans.length - 1] = { ...last, text }
  }
  return spans.some((span) => span.text.trim() !== '') ? spans : []
}
