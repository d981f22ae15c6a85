import type { PlacedLine, ThaigovReading } from '#domain/formats/thaigov-text.ts'
import type { Edit } from '#domain/release/edits.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Bilingual } from '#domain/language.ts'
import type { Finding, Fix, Severity } from '#domain/rules/rule.ts'

/** A change of a file's text, in UTF-16 units of the decoded file without a byte order mark. */
export interface FileEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A finding as it stands in a file. `text` is exactly what lies between `start` and `end`; `line` and `column` count from 1. */
export interface FileFinding {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly text: string
  readonly message: Bilingual
  readonly fixes: readonly {
    readonly label: Bilingual
    readonly safe: boolean
    readonly edits: readonly FileEdit[]
  }[]
}

/** The parts of a text in their order. */
const parts: readonly PlacedLine['part'][] = [
  'category',
  'site-title',
  'date',
  'headline',
  'abstract',
  'body',
  'separator',
  'source',
]

/**
 * Brings findings from the places of a release to offsets in the text that it was read from (`content`,
 * without a byte order mark), sorted by where they start. A finding on something that the text lacks stands
 * where the next thing begins. A fix of the headline mends the site title, too; a fix that the text cannot
 * take, because it concerns something that is not there, is left out.
 */
export function fileFindings(
  content: string,
  { release, lines }: ThaigovReading,
  findings: readonly Finding[],
): FileFinding[] {
  const byPlace = new Map(lines.map((line) => [key(line.part, line), line]))
  const newline = release.layout?.newline ?? '\n'
  const starts = lineStarts(content)
  return findings
    .map((finding): FileFinding => {
      const line = byPlace.get(key(finding.slot, finding))
      const start = line
        ? Math.min(line.start + finding.start, line.end)
        : nextStart(content, lines, finding.slot)
      const end = line ? Math.min(line.start + finding.end, line.end) : start
      const fixes = finding.fixes.flatMap((fix) => fileFix(fix, content, byPlace, newline))
      const { rule, severity, message } = finding
      return {
        rule,
        severity,
        start,
        end,
        ...position(starts, start),
        text: content.slice(start, end),
        message,
        fixes,
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

type Lines = ReadonlyMap<string, PlacedLine>

function key(part: PlacedLine['part'], { block, item }: Pick<Place, 'block' | 'item'>): string {
  return `${part}:${block}:${item}`
}

function fileFix(fix: Fix, content: string, lines: Lines, newline: string): FileFinding['fixes'] {
  const edits: FileEdit[] = []
  for (const edit of fix.edits) {
    const placed = fileEdits(edit, content, lines, newline)
    if (placed.length === 0) return []
    edits.push(...placed)
  }
  return [{ label: fix.label, safe: fix.safe, edits: edits.sort((a, b) => a.start - b.start) }]
}

function fileEdits(edit: Edit, content: string, lines: Lines, newline: string): FileEdit[] {
  const line = lines.get(key(edit.slot, edit))
  if (!line) return []
  if (edit.kind === 'join') {
    const next = lines.get(key(edit.slot, { block: edit.block + 1, item: 0 }))
    return next && next.start > line.end ? [{ start: line.end, end: next.start, text: edit.glue }] : []
  }
  const text = edit.text.replaceAll('\n', newline)
  const own = { start: line.start + edit.start, end: line.start + edit.end, text }
  const title = edit.slot === 'headline' ? lines.get(key('site-title', edit)) : undefined
  if (!title) return [own]
  const inTitle = content.slice(title.start, title.end).indexOf(content.slice(line.start, line.end))
  if (inTitle < 0) return [own]
  const from = title.start + inTitle
  return [{ start: from + edit.start, end: from + edit.end, text: text.replaceAll(newline, ' ') }, own]
}

function nextStart(content: string, lines: readonly PlacedLine[], part: PlacedLine['part']): number {
  const order = parts.indexOf(part)
  const later = lines.filter((line) => parts.indexOf(line.part) > order).map((line) => line.start)
  return later.reduce((least, start) => Math.min(least, start), content.length)
}

function lineStarts(content: string): number[] {
  const starts = [0]
  for (const ending of content.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  return starts
}

// The last line that starts at or before the offset.
function position(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
