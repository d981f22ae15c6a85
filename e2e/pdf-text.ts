import { execFileSync } from 'node:child_process'

/** The text of a PDF as poppler reads it, in the order of its content stream. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
}

/** The lines of a PDF as they stand on the paper, without the numbers of its pages. */
export function pdfLines(file: string): string[] {
  return pdfText(file)
    .split(/[\n\f]/)
    .filter((line) => !/^\s*หน้า \d+ จาก \d+\s*$/.test(line))
}

/** Text without any white space: what remains when line breaks and spacing do not count. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00A0\u200B\u2060\uFEFF]/gu, '')
}
