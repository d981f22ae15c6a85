import type { Range } from '../reading.ts'

/** The stretch after the last blank of a text: where a text that was cut short stops. */
export function lastWords(text: string): Range {
  const end = text.trimEnd().length
  const blank = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\u00A0', end - 1))
  return { start: blank + 1, end }
}
