import type { Block, Paragraph } from '#domain/release/release.ts'
import { createTable } from './pasted-table.ts'
import type { PastedTable } from './pasted-table.ts'
import { addText, trimmed } from './pasted-text.ts'
import type { Line, Look } from './pasted-text.ts'
import type { WordListItem } from './word-marks.ts'

export type { Look } from './pasted-text.ts'

const blockTags = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER PRE H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL LI DL DT DD HR TABLE THEAD TBODY TFOOT TR CAPTION FIGURE FIGCAPTION'.split(
    ' ',
  ),
)
const cellTags = new Set(['TD', 'TH'])

/** Gathers lines into blocks, as elements open and close. */
export interface BlockWriter {
  /** `item` where Word says that a paragraph is one of a list. */
  open(element: Element, item: WordListItem | null): void
  close(element: Element): void
  text(text: string, look: Look): void
  end(): Block[]
}

export function createWriter(): BlockWriter {
  let blocks: Block[] = []
  const open: string[] = []
  const lists: boolean[] = []
  /** The paragraphs that Word says are items. */
  const items: Element[] = []
  /** The table that is being read, and the blocks before it; a table within is text of its cell. */
  let table: { readonly rows: PastedTable; readonly before: Block[] } | null = null
  let tables = 0
  let line: Line = []
  let quotes = 0
  let heading = false

  const flush = () => {
    // A heading is bold by itself; one that says so again says nothing.
    const spans = trimmed(heading ? withoutBold(line) : line)
    line = []
    if (spans.length === 0) return
    const ordered = lists.at(-1)
    const last = blocks.at(-1)
    if (ordered !== undefined) {
      if (last?.kind === 'list' && last.ordered === ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, spans] }
      } else blocks.push({ kind: 'list', ordered, items: [spans] })
    } else blocks.push({ kind: kindNow(), spans })
  }
  const kindNow = (): Paragraph['kind'] => (heading ? 'subheading' : quotes > 0 ? 'quotation' : 'paragraph')

  const openTable = () => {
    tables++
    if (table !== null) return
    table = { rows: createTable(), before: blocks }
    blocks = []
  }
  const closeTable = () => {
    tables--
    if (table === null || tables > 0) return
    const { rows, before } = table
    blocks = [...before, ...rows.end(blocks)]
    table = null
  }
  const outermost = () => table !== null && tables === 1

  return {
    open(element, item) {
      const tag = element.tagName
      if (tag === 'BR') flush()
      if (tag === 'TABLE') {
        flush()
        openTable()
      }
      if (outermost() && tag === 'TR') table?.rows.row()
      if (outermost() && cellTags.has(tag)) {
        flush()
        blocks = table?.rows.cell(element, blocks) ?? blocks
      }
      if (!blockTags.has(tag)) return
      flush()
      open.push(tag)
      if (tag === 'UL' || tag === 'OL') lists.push(tag === 'OL')
      if (item !== null) {
        items.push(element)
        lists.push(item.ordered)
      }
      if (isQuotation(element)) quotes++
      if (/^H[1-6]$/.test(tag)) heading = true
    },
    close(element) {
      const tag = element.tagName
      if (cellTags.has(tag)) {
        if (outermost()) flush()
        else addText(line, ' ', {})
      }
      if (!blockTags.has(tag)) return
      if (tag === 'CAPTION' && outermost()) {
        const spans = trimmed(line)
        line = []
        table?.rows.caption(spans)
      }
      flush()
      open.pop()
      if (tag === 'UL' || tag === 'OL') lists.pop()
      if (items.at(-1) === element) {
        items.pop()
        lists.pop()
      }
      if (isQuotation(element)) quotes--
      if (/^H[1-6]$/.test(tag)) heading = false
      if (tag === 'TABLE') closeTable()
    },
    text(text, look) {
      if (open.includes('PRE')) {
        text.split(/\r?\n/).forEach((part, index) => {
          if (index > 0) flush()
          addText(line, part, look)
        })
      } else addText(line, text.replace(/[ \t\r\n\f]+/g, ' '), look)
    },
    end() {
      flush()
      return blocks
    },
  }
}

function withoutBold(line: Line): Line {
  const plain: Line = []
  for (const { text, bold: _bold, ...look } of line) addText(plain, text, look)
  return plain
}

function isQuotation(element: Element): boolean {
  return element.tagName === 'BLOCKQUOTE' || /\bMso(?:Intense)?Quote\b/.test(element.className)
}
