import { safeAddress } from '#domain/formats/html-text.ts'
import type { Span } from '#domain/release/release.ts'
import { marks } from './clean-document.ts'
import type { MarkedPicture } from './clean-document.ts'
import type { LossTally } from './loss-tally.ts'
import type { WordCell, WordElement, WordParagraph, WordRunLooks, WordTable } from './mammoth-document.ts'
import type { Numbering } from './numbering-facts.ts'

/** The list that a line is in. Lines of one list have the same `key`. */
export interface PieceList {
  readonly ordered: boolean
  readonly key: string
}

/** A line of a Word file, in the style of that name (in lower case, as Word tells them apart). */
export interface PieceLine {
  readonly kind: 'line'
  readonly style: string
  readonly spans: readonly Span[]
  readonly list: PieceList | null
}

export interface PieceTable {
  readonly kind: 'table'
  /** Whether the first row says of itself that it is a header. */
  readonly headerRow: boolean
  readonly rows: readonly (readonly PieceCell[])[]
}

export interface PieceCell {
  readonly spans: readonly Span[]
  /** The style of its first line. */
  readonly style: string
}

export interface PiecePicture extends MarkedPicture {
  readonly kind: 'picture'
}

/** What a Word file comes to, one after the other. */
export type Piece = PieceLine | PieceTable | PiecePicture

export interface PieceOptions {
  readonly pictures: readonly MarkedPicture[]
  readonly numbering: Numbering
  readonly tally: LossTally
}

/** Columns of a table that a merged cell may take; Word itself allows 63. */
const widest = 63

/** The lines, tables and pictures of a document that the reader has understood. */
export function wordPieces(children: readonly WordElement[], options: PieceOptions): Piece[] {
  const { pictures, numbering, tally } = options
  // The kinds of list that have been counted in, the lists that were begun, and the one that goes on.
  const counted = new Set<string>()
  const begun = new Set<string>()
  const nested = new Set<string>()
  let current: { readonly kind: string; readonly key: string } | null = null
  let lists = 0

  const piecesOf = (elements: readonly WordElement[]): Piece[] =>
    elements.flatMap((element) => {
      if (element.type === 'paragraph') return paragraphPieces(element)
      return element.type === 'table' ? tablePieces(element) : []
    })

  function paragraphPieces(paragraph: WordParagraph): Piece[] {
    const { lines, names } = readLines(paragraph.children)
    const style = styleName(paragraph)
    const list = listOf(paragraph, names)
    const shown = names.flatMap((name): PiecePicture[] => {
      const picture = pictures[Number(name.slice(marks.picture.length))]
      return name.startsWith(marks.picture) && picture !== undefined ? [{ kind: 'picture', ...picture }] : []
    })
    const written = lines.map((spans): PieceLine => ({ kind: 'line', style, spans, list }))
    // An empty line that only held a picture is none.
    return shown.length > 0 && written.every(({ spans }) => spans.length === 0)
      ? shown
      : [...written, ...shown]
  }

  function listOf(
    { numbering: numbered, styleId }: WordParagraph,
    names: readonly string[],
  ): PieceList | null {
    const mark = names.find((name) => name.startsWith(marks.list))
    const [id = '', level = '0'] = mark?.slice(marks.list.length).split(':') ?? []
    const facts = mark === undefined ? undefined : numbering(id, level)
    if (!numbered || id === '0' || facts?.format === 'none') {
      current = null
      return null
    }
    const ordered = numbered.isOrdered
    const kind = facts === undefined ? `style ${styleId ?? id}` : `kind ${facts.kind}`
    const restarts = facts?.restarts === true && !begun.has(id)
    if (current?.kind !== kind || restarts) {
      // A release's list begins at 1 and counts 1, 2, 3: another number would be silently changed.
      const goesOn = counted.has(kind) && !restarts
      if (ordered && (goesOn || facts?.plain === false)) tally.add('list-numbers')
      current = { kind, key: String(lists++) }
    }
    if (numbered.level !== '0' && !nested.has(current.key)) {
      nested.add(current.key)
      tally.add('list-levels')
    }
    counted.add(kind)
    begun.add(id)
    return { ordered, key: current.key }
  }

  function tablePieces(table: WordTable): Piece[] {
    current = null
    const [first] = table.children
    // A table of one cell is a frame round text.
    if (table.children.length === 1 && first?.children.length === 1)
      return piecesOf(first.children[0]?.children ?? [])
    const inside: PiecePicture[] = []
    const rows = gridOf(table, (cell) => {
      const pieces = piecesOf(cell.children)
      inside.push(...pieces.filter((piece) => piece.kind === 'picture'))
      const lines = pieces.flatMap(linesOf)
      const spans = lines.map((line) => line.spans).filter((line) => line.length > 0)
      return { spans: joined(spans), style: lines[0]?.style ?? '' }
    })
    current = null
    return [{ kind: 'table', headerRow: first?.isHeader ?? false, rows }, ...inside]
  }

  // Merged cells become one with text and others without, so that all rows are equally long.
  function gridOf(table: WordTable, read: (cell: WordCell) => PieceCell): PieceCell[][] {
    const rows: PieceCell[][] = table.children.map(() => [])
    const empty: PieceCell = { spans: [], style: '' }
    table.children.forEach(({ children }, at) => {
      let column = 0
      for (const cell of children) {
        while (rows[at]?.[column] !== undefined) column++
        const wide = Math.min(Math.max(1, cell.colSpan || 1), widest)
        const high = Math.min(Math.max(1, cell.rowSpan || 1), rows.length - at)
        if (wide > 1 || high > 1) tally.add('merged-cells')
        for (let down = 0; down < high; down++)
          for (let across = 0; across < wide; across++) {
            const row = rows[at + down]
            if (row) row[column + across] = down === 0 && across === 0 ? read(cell) : empty
          }
        column += wide
      }
    })
    const width = Math.max(1, ...rows.map((row) => row.length))
    return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty))
  }

  return piecesOf(children)
}

/** The lines that a piece has as text; a table in a table is one line a row. */
function linesOf(piece: Piece): PieceLine[] {
  if (piece.kind === 'line') return [piece]
  if (piece.kind === 'picture') return []
  return piece.rows.map((row) => {
    const spans = joined(row.map((cell) => cell.spans).filter((cell) => cell.length > 0))
    return { kind: 'line', style: '', spans, list: null }
  })
}

function joined(lines: readonly (readonly Span[])[]): Span[] {
  return mergeSpans(lines.flatMap((spans, at) => (at === 0 ? spans : [{ text: ' ' }, ...spans])))
}

function styleName({ styleName: name, styleId }: WordParagraph): string {
  return (name ?? styleId ?? '').toLowerCase()
}

interface Lines {
  readonly lines: Span[][]
  /** The names of the marks among them. */
  readonly names: string[]
}

function readLines(children: readonly WordElement[]): Lines {
  const lines: Span[][] = [[]]
  const names: string[] = []
  const put = (text: string, look: Omit<Span, 'text'>) => {
    text.split(/\r\n|[\r\n]/).forEach((part, at) => {
      if (at > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ text: part, ...look })
    })
  }
  const read = (elements: readonly WordElement[], look: Omit<Span, 'text'>): void => {
    for (const element of elements) {
      switch (element.type) {
        case 'run':
          read(element.children, { ...look, ...looksOf(element) })
          break
        case 'hyperlink':
          read(element.children, { ...look, ...linkOf(element.href) })
          break
        case 'text':
          put(element.value, look)
          break
        case 'tab':
          put('\t', look)
          break
        case 'checkbox':
          put(element.checked ? '☑' : '☐', look)
          break
        case 'break':
          if (element.breakType === 'line') lines.push([])
          break
        case 'bookmarkStart':
          names.push(element.name)
          break
        default:
          break
      }
    }
  }
  read(children, {})
  return { lines: lines.map(mergeSpans), names }
}

function looksOf({ styleName: name, isBold, isItalic, isUnderline }: WordRunLooks): Omit<Span, 'text'> {
  const style = name?.toLowerCase() ?? ''
  return {
    ...(isBold || style === 'strong' || style === 'intense emphasis' ? { bold: true } : {}),
    ...(isItalic || style === 'emphasis' || style === 'intense emphasis' ? { italic: true } : {}),
    ...(isUnderline ? { underline: true } : {}),
  }
}

function linkOf(href: string | undefined): Pick<Span, 'link'> {
  const address = href === undefined ? null : safeAddress(href)
  if (address === null || address.length > 2000) return {}
  return { link: address.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase()) }
}

/** Spans of one look, next to each other, as one; without empty ones. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (span.text === '') continue
    if (last !== undefined && sameLook(last, span))
      merged[merged.length - 1] = { ...last, text: last.text + span.text }
    else merged.push(span)
  }
  return merged
}

function sameLook(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link
}
