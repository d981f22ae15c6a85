import { withBlockText } from './block-texts.ts'
import type { Edit, JoinEdit, ReplaceEdit } from './edits.ts'
import { asTaken } from './new-lines.ts'
import { isParagraph } from './release.ts'
import type { Block, Release, Span } from './release.ts'

/**
 * Applies the edits of one fix (or of many that do not overlap) to a release.
 * Offsets are those of the release as given; the edits are applied last to first.
 * Throws a RangeError where an edit points outside its passage or two edits overlap.
 */
export function applyEdits(release: Release, edits: readonly Edit[]): Release {
  const ordered = [...edits].sort((a, b) => b.block - a.block || b.item - a.item || position(b) - position(a))
  refuseOverlaps(ordered)
  let changed = release
  for (const edit of ordered) changed = edit.kind === 'join' ? join(changed, edit) : replace(changed, edit)
  return changed
}

// A join happens at the end of its passage, after every replacement in it.
function position(edit: Edit): number {
  return edit.kind === 'join' ? Number.MAX_SAFE_INTEGER : edit.start
}

function refuseOverlaps(lastToFirst: readonly Edit[]): void {
  for (let index = 1; index < lastToFirst.length; index++) {
    const later = lastToFirst[index - 1]
    const earlier = lastToFirst[index]
    if (later?.kind !== 'replace' || earlier?.kind !== 'replace') continue
    const together =
      later.slot === earlier.slot && later.block === earlier.block && later.item === earlier.item
    if (together && earlier.end > later.start) throw new RangeError('Edits of one fix must not overlap.')
  }
}

function replace(release: Release, given: ReplaceEdit): Release {
  const edit = asTaken(release, given)
  switch (edit.slot) {
    case 'body':
      return {
        ...release,
        body: release.body.flatMap((block, at) => (at === edit.block ? inBlock(block, edit) : [block])),
      }
    case 'abstract':
      return { ...release, abstract: spliceLine(release.abstract, edit.block, edit) }
    case 'short':
      return { ...release, short: spliceLine(release.short, edit.block, edit) }
    case 'english': {
      const { headline, summary } = release.english
      return {
        ...release,
        english:
          edit.block === 0
            ? { headline: splice(headline, edit), summary }
            : { headline, summary: spliceLine(summary, edit.item, edit) },
      }
    }
    case 'date':
      throw new RangeError('The date is chosen, not edited as text.')
    default:
      return { ...release, [edit.slot]: splice(release[edit.slot], edit) }
  }
}

function inBlock(block: Block, edit: ReplaceEdit): readonly Block[] {
  switch (block.kind) {
    case 'list': {
      const items = block.items.flatMap((item, at) => (at === edit.item ? spliceSpans(item, edit) : [item]))
      return [{ ...block, items }]
    }
    case 'table':
    case 'figure':
      return [withBlockText(block, edit.item, (spans) => spliceSpans(spans, edit).flat())]
    default:
      return spliceSpans(block.spans, edit).map((spans) => ({ ...block, spans }))
  }
}

function spliceLine(text: string, line: number, edit: ReplaceEdit): string {
  return text
    .split('\n')
    .map((one, at) => (at === line ? splice(one, edit) : one))
    .join('\n')
}

function splice(text: string, { start, end, text: inserted }: ReplaceEdit): string {
  if (start < 0 || start > end || end > text.length)
    throw new RangeError('An edit points outside its passage.')
  return text.slice(0, start) + inserted + text.slice(end)
}

// The new text takes the look of the span it begins in; a `\n` in it starts a new line.
function spliceSpans(spans: readonly Span[], edit: ReplaceEdit): readonly (readonly Span[])[] {
  const length = spans.reduce((sum, span) => sum + span.text.length, 0)
  if (edit.start < 0 || edit.start > edit.end || edit.end > length) {
    throw new RangeError('An edit points outside its passage.')
  }
  const changed: Span[] = []
  let inserted = false
  let offset = 0
  spans.forEach((span, at) => {
    const from = Math.max(0, Math.min(span.text.length, edit.start - offset))
    const to = Math.max(0, Math.min(span.text.length, edit.end - offset))
    const ends = offset + span.text.length
    const here = !inserted && (edit.start < ends || at === spans.length - 1)
    const text = span.text.slice(0, from) + (here ? edit.text : '') + span.text.slice(to)
    if (here) inserted = true
    if (text !== '') changed.push({ ...span, text })
    offset = ends
  })
  if (!inserted && edit.text !== '') changed.push({ text: edit.text })
  return linesOf(changed)
}

function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    span.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...span, text })
    })
  }
  return lines
}

function join(release: Release, edit: JoinEdit): Release {
  if (edit.slot === 'abstract') {
    const lines = release.abstract.split('\n')
    const next = lines[edit.block + 1]
    if (next === undefined) throw new RangeError('There is no line to join with.')
    lines.splice(edit.block, 2, (lines[edit.block] ?? '') + edit.glue + next)
    return { ...release, abstract: lines.join('\n') }
  }
  const first = release.body[edit.block]
  const second = release.body[edit.block + 1]
  if (edit.slot !== 'body' || !first || !second || !isParagraph(first) || !isParagraph(second)) {
    throw new RangeError('Only two lines of text can be joined.')
  }
  const glue: Span[] = edit.glue === '' ? [] : [{ text: edit.glue }]
  const joined: Block = { ...first, spans: merged([...first.spans, ...glue, ...second.spans]) }
  return {
    ...release,
    body: [...release.body.slice(0, edit.block), joined, ...release.body.slice(edit.block + 2)],
  }
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && sameLook(last, span)) out[out.length - 1] = { ...last, text: last.text + span.text }
    else out.push(span)
  }
  return out
}

function sameLook(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link
}
