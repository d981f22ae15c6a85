import type { Block, Span, Table } from '#domain/release/release.ts'
import { addText, trimmed } from './pasted-text.ts'
import type { Line } from './pasted-text.ts'

/** A table as it comes in, cell by cell. */
export interface PastedTable {
  row(): void
  /** A cell begins: `blocks` is what the one before came to. Gives the blocks that the new one gathers in. */
  cell(element: Element, blocks: readonly Block[]): Block[]
  caption(spans: readonly Span[]): void
  /** The table has ended: a table of ours, or what is in it, where a page only laid itself out by a table. */
  end(blocks: readonly Block[]): readonly Block[]
}

interface Cell {
  blocks: readonly Block[]
  readonly header: boolean
  readonly wide: number
  readonly high: number
}

/** Paragraphs that a cell of data has at most; more is prose in a frame. */
const longestCell = 3
/** What a release's table may have. */
const most = { rows: 2000, columns: 100 } as const

export function createTable(): PastedTable {
  const rows: Cell[][] = []
  let caption: readonly Span[] = []
  let last: Cell | null = null
  /** What stands in the table outside of its cells. */
  const loose: Block[] = []

  const finish = (blocks: readonly Block[]) => {
    if (last === null) loose.push(...blocks)
    else last.blocks = blocks
  }
  return {
    row() {
      rows.push([])
    },
    cell(element, blocks) {
      finish(blocks)
      last = {
        blocks: [],
        header: element.tagName === 'TH' || element.closest('thead') !== null,
        wide: spanOf(element, 'colspan'),
        high: spanOf(element, 'rowspan'),
      }
      if (rows.length === 0) rows.push([])
      rows.at(-1)?.push(last)
      return []
    },
    caption(spans) {
      caption = spans
    },
    end(blocks) {
      finish(blocks)
      const table = tableOf(rows, caption)
      const head: Block[] = caption.length === 0 ? [] : [{ kind: 'paragraph', spans: caption }]
      return table === null ? [...loose, ...head, ...rows.flatMap(laidOut)] : [...loose, table]
    },
  }
}

function spanOf(element: Element, attribute: string): number {
  const value = Number.parseInt(element.getAttribute(attribute) ?? '1', 10)
  return value >= 1 && value <= most.rows ? value : 1
}

/** A table of data: at least two rows and columns, and in each cell a few lines and nothing else. */
function tableOf(rows: readonly (readonly Cell[])[], caption: readonly Span[]): Table | null {
  const filled = rows.filter((row) => row.length > 0)
  const isData = filled.every((row) => row.every(({ blocks }) => isShort(blocks)))
  if (!isData || filled.length < 2 || filled.length > most.rows) return null
  const grid: (Cell | null)[][] = filled.map(() => [])
  filled.forEach((row, at) => {
    let column = 0
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++
      for (let down = 0; down < Math.min(cell.high, filled.length - at); down++)
        for (let across = 0; across < Math.min(cell.wide, most.columns + 1); across++) {
          const cells = grid[at + down]
          if (cells) cells[column + across] = down === 0 && across === 0 ? cell : null
        }
      column += cell.wide
    }
  })
  const width = Math.max(...grid.map((row) => row.length))
  if (width < 2 || width > most.columns) return null
  const whole = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))
  const isHeader = (cells: readonly (Cell | null)[]) =>
    cells.some((cell) => cell !== null) && cells.every((cell) => cell?.header !== false)
  const row = isHeader(whole[0] ?? [])
  const column = isHeader(whole.slice(row ? 1 : 0).map((cells) => cells[0] ?? null))
  return {
    kind: 'table',
    caption,
    header: row ? (column ? 'both' : 'row') : column ? 'column' : 'none',
    rows: whole.map((cells) => cells.map((cell) => spansOf(cell?.blocks ?? []))),
  }
}

function isShort(blocks: readonly Block[]): boolean {
  return blocks.length <= longestCell && blocks.every(({ kind }) => kind === 'paragraph')
}

// The cells of a row that are a line each are one line together.
function laidOut(row: readonly Cell[]): readonly Block[] {
  const isLine = row.every(({ blocks }) => blocks.length <= 1 && isShort(blocks))
  const spans = spansOf(row.flatMap(({ blocks }) => blocks))
  if (isLine) return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }]
  return row.flatMap(({ blocks }) => blocks)
}

function spansOf(blocks: readonly Block[]): Span[] {
  const line: Line = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    addText(line, ' ', {})
    for (const { text, ...look } of block.spans) addText(line, text, look)
  }
  return trimmed(line)
}
