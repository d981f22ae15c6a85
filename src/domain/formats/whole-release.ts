import { readDateLine } from '../thai/date-line.ts'

/** How many lines at the head of a text may hold the date line of a release. */
const headLines = 12

/** Whether a pasted text is a whole thaigov release: it begins with the site title, or has date line and source. */
export function isWholeRelease(text: string): boolean {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('รัฐบาลไทย-')) return true
  if (!/^ที่มา\s*:/m.test(start)) return false
  return start.split(/\r?\n/, headLines).some((line) => readDateLine(line.trim()) !== null)
}
