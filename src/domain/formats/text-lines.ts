/** A line of a text without its ending; `number` counts from 1, `start` is its offset in UTF-16 units. */
export interface TextLine {
  readonly number: number
  readonly start: number
  readonly text: string
}

export interface SplitText {
  readonly lines: readonly TextLine[]
  /** The ending that the lines have; `\n` where they have several. */
  readonly newline: '\n' | '\r\n'
  /** The first line whose ending is another than the first one's, or a lone carriage return. */
  readonly mixed: TextLine | null
}

/** Splits a text at LF, CR LF and CR; U+2028, vertical tab and form feed stay inside their lines. */
export function linesOf(text: string): SplitText {
  const lines: TextLine[] = []
  const ending = /\r\n|\n|\r/g
  let newline: string | null = null
  let mixed: TextLine | null = null
  let start = 0
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    const line = { number: lines.length + 1, start, text: text.slice(start, match.index) }
    lines.push(line)
    newline ??= match[0]
    if (match[0] !== newline || match[0] === '\r') mixed ??= line
    start = ending.lastIndex
  }
  lines.push({ number: lines.length + 1, start, text: text.slice(start) })
  return { lines, newline: newline === '\r\n' && !mixed ? '\r\n' : '\n', mixed }
}
