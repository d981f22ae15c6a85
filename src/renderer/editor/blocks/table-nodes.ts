import { $getState, $setState, createState, ElementNode } from 'lexical'
import type { LexicalNode } from 'lexical'
import type { TableHeader } from '#domain/release/release.ts'
import { BlockLineNode, TableCaptionNode } from './line-nodes.ts'
import type { LineKind } from './line-nodes.ts'

const headers: readonly TableHeader[] = ['row', 'column', 'both', 'none']
const header = createState('header', {
  parse: (value): TableHeader => headers.find((one) => one === value) ?? 'none',
})
type Scope = 'col' | 'row' | null
const scope = createState('scope', {
  parse: (value): Scope => (value === 'col' || value === 'row' ? value : null),
})

/** A table: its caption, then its rows. */
export class TableNode extends ElementNode {
  override $config() {
    return this.config('table', { extends: ElementNode })
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('table')
    element.className = 'block-table'
    return element
  }
  override updateDOM(): boolean {
    return false
  }
  override canIndent(): boolean {
    return false
  }
}

export class RowNode extends ElementNode {
  override $config() {
    return this.config('table-row', { extends: ElementNode })
  }
  override createDOM(): HTMLElement {
    return document.createElement('tr')
  }
  override updateDOM(): boolean {
    return false
  }
  override canIndent(): boolean {
    return false
  }
}

/** One cell. It is drawn as a header where its table says so. */
export class CellNode extends BlockLineNode {
  override $config() {
    return this.config('table-cell', { extends: BlockLineNode })
  }
  override get line(): LineKind {
    return 'cell'
  }
  override tag(): string {
    return $getState(this, scope) === null ? 'td' : 'th'
  }
  override createDOM(): HTMLElement {
    const element = super.createDOM()
    const of = $getState(this, scope)
    if (of !== null) element.setAttribute('scope', of)
    return element
  }
  override updateDOM(before?: this): boolean {
    return before !== undefined && $getState(before, scope) !== $getState(this, scope)
  }
}

/** A table of rows of cells; the cells' content is put in by the caller. */
export function $createTable(
  of: TableHeader,
  caption: readonly LexicalNode[],
  rows: readonly RowNode[],
): TableNode {
  return $setState(new TableNode(), header, of).append(new TableCaptionNode().append(...caption), ...rows)
}

export function $createRow(cells: readonly (readonly LexicalNode[])[]): RowNode {
  return new RowNode().append(...cells.map((content) => new CellNode().append(...content)))
}

/** A row without text. */
export function $createEmptyRow(columns: number): RowNode {
  return $createRow(Array.from({ length: columns }, () => []))
}

export function $isTableNode(node: LexicalNode | null | undefined): node is TableNode {
  return node instanceof TableNode
}

/** Which cells of a table are headers. */
export function $headerOf(table: TableNode): TableHeader {
  return $getState(table, header)
}

/** Says which cells of a table are headers. */
export function $setHeader(table: TableNode, of: TableHeader): void {
  $setState(table, header, of)
  $keepTable(table)
}

export function $rowsOf(table: TableNode): RowNode[] {
  return table.getChildren().filter((child) => child instanceof RowNode)
}

export function $cellsOf(row: RowNode): CellNode[] {
  return row.getChildren().filter((child) => child instanceof CellNode)
}

/** Keeps a table what it is: one caption, rows of cells, all equally long, headers where the table says so. */
export function $keepTable(table: TableNode): void {
  const children = table.getChildren()
  const [first] = children
  if (!(first instanceof TableCaptionNode)) {
    const caption = children.find((child) => child instanceof TableCaptionNode) ?? new TableCaptionNode()
    if (first) first.insertBefore(caption)
    else table.append(caption)
  }
  for (const child of table.getChildren().slice(1)) if (!(child instanceof RowNode)) child.remove()
  for (const row of $rowsOf(table)) {
    for (const child of row.getChildren()) if (!(child instanceof CellNode)) child.remove()
    if (row.isEmpty()) row.remove()
  }
  const rows = $rowsOf(table)
  if (rows.length === 0) {
    table.remove()
    return
  }
  const columns = Math.max(...rows.map((row) => row.getChildrenSize()))
  const of = $headerOf(table)
  rows.forEach((row, rowIndex) => {
    while (row.getChildrenSize() < columns) row.append(new CellNode())
    $cellsOf(row).forEach((cell, column) => {
      const wanted =
        rowIndex === 0 && (of === 'row' || of === 'both')
          ? 'col'
          : column === 0 && (of === 'column' || of === 'both')
            ? 'row'
            : null
      if ($getState(cell, scope) !== wanted) $setState(cell, scope, wanted)
    })
  })
}
