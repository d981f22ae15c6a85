import type { PlacedLine, ThaigovReading } from '#domain/formats/thaigov-text.ts'
import type { Edit } from '#domain/release/edits.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Bilingual } from '#domain/language.ts'
import type { Finding, Fix, Severity } from '#domain/rules/rule.ts'
import { positionsIn } from './text-positions.ts'
import { titleEdit } from './title-edit.ts'

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
  /** The identity that an exception is tied to. */
  readonly fingerprint: string
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
  const positionOf = positionsIn(content)
  return findings
    .map((finding): FileFinding => {
      const line = byPlace.get(key(finding.slot, finding))
      const start = line
        ? Math.min(line.start + finding.start, line.end)
        : nextStart(content, lines, finding.slot)
      const end = line ? Math.min(line.start + finding.end, line.end) : start
      const fixes = finding.fixes.flatMap((fix) => fileFix(fix, content, byPlace, newline))
      const { rule, severity, message, fingerprint } = finding
      return {
        rule,
        severity,
        start,
        end,
        ...positionOf(start),
        text: content.slice(start, end),
        message,
        fixes,
        fingerprint,
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
  const spelt = content.slice(title.start, title.end)
  const beside = titleEdit(spelt, content.slice(line.start, line.end), {
    ...edit,
    text: edit.text.replaceAll('\n', ' '),
  })
  if (beside === null) return [own]
  return [{ start: title.start + beside.start, end: title.start + beside.end, text: beside.text }, own]
}

function nextStart(content: string, lines: readonly PlacedLine[], part: PlacedLine['part']): number {
  const order = parts.indexOf(part)
  const later = lines.filter((line) => parts.indexOf(line.part) > order).map((line) => line.start)
  return later.reduce((least, start) => Math.min(least, start), content.length)
}
