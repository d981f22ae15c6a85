import { mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { $flatInline } from '../slots/flat-inline.ts'
import { $keepFigure, FigureNode } from './figure-node.ts'
import { AltNode, CreditNode, FigureCaptionNode, isPlainLine, TableCaptionNode } from './line-nodes.ts'
import type { BlockLineNode } from './line-nodes.ts'
import { $isTableNode, $keepTable, CellNode, RowNode, TableNode } from './table-nodes.ts'

const lineNodes = [TableCaptionNode, CellNode, FigureCaptionNode, CreditNode, AltNode] as const

/** The nodes of tables and pictures. */
export const blockNodes = [TableNode, RowNode, FigureNode, ...lineNodes] as const

/** Keeps tables and pictures what they are, whatever an edit, a paste or an undo did. */
export function keepBlocks(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TableNode, $keepTable),
    editor.registerNodeTransform(RowNode, (row) => {
      const table = row.getParent()
      if ($isTableNode(table)) $keepTable(table)
    }),
    editor.registerNodeTransform(FigureNode, $keepFigure),
    ...lineNodes.map((line) => editor.registerNodeTransform(line, $keepLine)),
  )
}

// One line of text: a block that got into it gives its text, and a plain line has no links.
function $keepLine(line: BlockLineNode): void {
  const flat = $flatInline(line, isPlainLine(line))
  const children = line.getChildren()
  if (flat.length === children.length && flat.every((node, at) => node.is(children[at]))) return
  line.splice(0, children.length, flat)
}
