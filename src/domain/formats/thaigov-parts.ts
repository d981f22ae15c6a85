import type { Layout, Release } from '../release/release.ts'
import { readDateLine } from '../thai/date-line.ts'
import type { TextLine } from './text-lines.ts'
import {
  longestAbstract,
  numericDatePattern,
  printLine,
  sameButForBlanks,
  siteTitles,
  sourcePattern,
  withoutBlanks,
} from './thaigov-grammar.ts'

/** The line that names the site, at the top of the page’s text. `at` counts the filled lines from 0. */
export interface Title {
  readonly at: number
  readonly line: TextLine
  readonly kind: Layout['siteTitle']
  readonly headline: string
}

/**
 * The site title. `รัฐบาลไทย-` alone also begins headlines (รัฐบาลไทย-จีน …): it is a site title only
 * at the top, with nothing behind it or with the headline that follows.
 */
export function findTitle(filled: readonly TextLine[]): Title | null {
  const at = filled.findIndex((line) => line.text.startsWith(siteTitles.long))
  const long = filled[at]
  if (long) return { at, line: long, kind: 'long', headline: long.text.slice(siteTitles.long.length) }
  const [first] = filled
  if (!first?.text.startsWith(siteTitles.short)) return null
  const headline = first.text.slice(siteTitles.short.length)
  const repeated = filled.slice(1, 6).some((line) => sameButForBlanks(line.text, headline))
  if (headline.trim() !== '' && !repeated) return null
  return { at: 0, line: first, kind: 'short', headline }
}

/** The date line with what stands round it; `next` is the filled line that comes after. */
export interface Head {
  readonly line: TextLine | null
  readonly date: Release['date']
  readonly before: readonly TextLine[]
  readonly numericDate: string | null
  readonly printLine: boolean
  readonly next: number
}

/** The date line, looked for in three lines, because some texts have the headline above it. */
export function findDate(filled: readonly TextLine[], from: number): Head {
  for (let at = from; at < from + 3; at++) {
    const line = filled[at]
    const reading = line && readDateLine(line.text)
    if (!line || !reading) continue
    let next = at + 1
    const numeric = numericDatePattern.test(filled[next]?.text ?? '') ? filled[next] : undefined
    if (numeric) next++
    const print = filled[next]?.text === printLine
    if (print) next++
    return {
      line,
      date: reading.date,
      before: filled.slice(from, at),
      numericDate: numeric?.text ?? null,
      printLine: print,
      next,
    }
  }
  return { line: null, date: null, before: [], numericDate: null, printLine: false, next: from }
}

/** The source line; `at` is where it stands (or where the text ends) among the filled lines. */
export interface Foot {
  readonly line: TextLine | null
  readonly source: string
  readonly at: number
  readonly after: readonly TextLine[]
}

/**
 * The source line. A credit such as `ที่มา: กองทัพเรือ` may end a body: without an address, only an
 * empty line above it makes the last line the source.
 */
export function findSource(filled: readonly TextLine[], from: number): Foot {
  for (let at = filled.length - 1; at >= from; at--) {
    const line = filled[at]
    const source = line && sourcePattern.exec(line.text)?.[1]
    if (!line || source === undefined) continue
    const last = at === filled.length - 1
    const setOff = last && (line.number - (filled[at - 1]?.number ?? 0) > 1 || at === 0)
    if (!/^https?:\/\//.test(source) && !setOff) continue
    return { line, source, at, after: filled.slice(at + 1) }
  }
  return { line: null, source: '', at: filled.length, after: [] }
}

/** The first line, unless the site title has a headline and the first line is too long to be one. */
export function takeHeadline(content: readonly TextLine[], titleHeadline: string): TextLine | null {
  const [first] = content
  if (!first) return null
  const long = first.text.length > longestAbstract
  return titleHeadline.trim() !== '' && long && !sameButForBlanks(first.text, titleHeadline) ? null : first
}

/**
 * How many lines the abstract takes: the first, if it is short enough, or the few over which the headline
 * was set again, as in the seed. A line that is all there is below the headline is the body.
 */
export function abstractLength(lines: readonly TextLine[], headline: string): number {
  const [first] = lines
  if (!first || first.text.length > longestAbstract) return 0
  const wanted = withoutBlanks(headline)
  let gathered = ''
  for (let count = 0; count < lines.length; count++) {
    gathered += withoutBlanks(lines[count]?.text ?? '')
    if (gathered === wanted) return count + 1
    if (!wanted.startsWith(gathered)) break
  }
  return lines.length > 1 ? 1 : 0
}

/** How many empty lines stand between a line and the next that is filled. */
export function blanksBetween(line: TextLine, next: TextLine | undefined): number {
  return next ? next.number - line.number - 1 : 0
}

/**
 * The first empty line that does not belong: several do under the site title, one above the source,
 * and the newline that ends a file makes none.
 */
export function extraBlank(
  lines: readonly TextLine[],
  title: TextLine | undefined,
  source: TextLine | null,
): TextLine | undefined {
  let underTitle = false
  return lines.find((line, index) => {
    if (line.text.trim() !== '') {
      underTitle = line === title
      return false
    }
    const aboveSource = source !== null && line.number === source.number - 1
    return !underTitle && !aboveSource && index < lines.length - 1
  })
}
