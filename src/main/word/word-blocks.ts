import { spansText } from '#domain/release/release.ts'
import type { Block, Figure, Span, Table } from '#domain/release/release.ts'
import { mergeSpans } from './word-pieces.ts'
import type { Piece, PieceLine, PiecePicture, PieceTable } from './word-pieces.ts'

export interface BlockOptions {
  /** Whether the file is of our making: its looks are then ours to the last bold letter. */
  readonly own: boolean
  /** What the store will know a picture by; null where it cannot be kept. */
  storedPicture(picture: PiecePicture): string | null
}

/** The body that pieces of a Word file make. Empty lines are space between paragraphs and are left out. */
export function wordBlocks(pieces: readonly Piece[], { own, storedPicture }: BlockOptions): Block[] {
  const blocks: Block[] = []
  let list: string | null = null
  const filled = pieces.filter((piece) => piece.kind !== 'line' || spansText(piece.spans).trim() !== '')
  for (let at = 0; at < filled.length; at++) {
    const piece = filled[at]
    const next = filled[at + 1]
    if (piece?.kind === 'line' && isTableCaption(piece) && next?.kind === 'table') {
      blocks.push(table(next, trimmed(piece.spans, own)))
      at++
    } else if (piece?.kind === 'line') addLine(piece)
    else if (piece?.kind === 'table') blocks.push(table(piece, []))
    else if (piece?.kind === 'picture') at += addFigure(piece, at)
    if (piece?.kind !== 'line' || piece.list === null) list = null
  }
  return blocks

  function addLine(line: PieceLine): void {
    const spans = trimmed(line.spans, own)
    const heading = isHeading(line.style)
    if (line.list === null || heading) {
      const kind = heading ? 'subheading' : isQuotation(line.style) ? 'quotation' : 'paragraph'
      // A heading is set in bold by its style; a foreign one that says so again says nothing.
      blocks.push({ kind, spans: heading && !own ? withoutBold(spans) : spans })
      list = null
      return
    }
    const last = blocks.at(-1)
    if (last?.kind === 'list' && list === line.list.key)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, spans] }
    else blocks.push({ kind: 'list', ordered: line.list.ordered, items: [spans] })
    list = line.list.key
  }

  // Ours have another style above a table than below a picture; in a foreign file a caption that a table follows is its.
  function isTableCaption({ style }: PieceLine): boolean {
    return style === 'table caption' || (!own && style === 'caption')
  }

  function captionAndCredit(
    first: Piece | undefined,
    second: Piece | undefined,
  ): readonly [PieceLine | null, PieceLine | null] {
    const isCaption = first?.kind === 'line' && first.style === 'caption'
    const caption = isCaption && (own || second?.kind !== 'table') ? first : null
    const credit = caption === null ? first : second
    return [caption, credit?.kind === 'line' && credit.style === 'credit' ? credit : null]
  }

  /** Answers how many of the pieces behind the picture belong to it. */
  function addFigure(piece: PiecePicture, at: number): number {
    const picture = storedPicture(piece)
    if (picture === null) return 0
    const [caption, credit] = captionAndCredit(filled[at + 1], filled[at + 2])
    const { alt, decorative } = piece
    const figure: Figure = {
      kind: 'figure',
      picture,
      alt: decorative ? '' : alt,
      decorative,
      caption: caption === null ? [] : trimmed(caption.spans, own),
      credit: credit === null ? '' : spansText(credit.spans),
    }
    blocks.push(figure)
    return Number(caption !== null) + Number(credit !== null)
  }
}

function table({ rows, headerRow }: PieceTable, caption: readonly Span[]): Table {
  const below = headerRow ? rows.slice(1) : rows
  const headerColumn = below.length > 0 && below.every((row) => row[0]?.style === 'table heading')
  return {
    kind: 'table',
    caption,
    header: headerRow ? (headerColumn ? 'both' : 'row') : headerColumn ? 'column' : 'none',
    rows: rows.map((row) => row.map(({ spans }) => spans)),
  }
}

function isHeading(style: string): boolean {
  return /^heading ?[1-9]$|^(?:sub)?title$/.test(style)
}

function isQuotation(style: string): boolean {
  return style === 'quote' || style === 'intense quote' || style === 'quotations' || style === 'block text'
}

function withoutBold(spans: readonly Span[]): Span[] {
  return mergeSpans(
    spans.map(({ bold, ...span }) => {
      void bold
      return span
    }),
  )
}

// The blanks with which people indent and align in Word; what we wrote ourselves is as it was.
function trimmed(spans: readonly Span[], own: boolean): readonly Span[] {
  if (own) return spans
  const text = spansText(spans)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  let at = 0
  return spans.flatMap((span) => {
    const from = at
    at += span.text.length
    const kept = text.slice(Math.max(start, from), Math.min(end, at))
    return kept === '' ? [] : [{ ...span, text: kept }]
  })
}
