import { $isLinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical'
import { $frameAround } from './blocks/body-blocks.ts'
import { $headerOf, $isTableNode } from './blocks/table-nodes.ts'
import type { SelectionLook } from './editor-handle.ts'
import { BodyNode } from './slots/slot-nodes.ts'
import { $standing } from './slots/lines.ts'

/** What holds at the selection. */
export function $lookOfSelection(undo: {
  readonly canUndo: boolean
  readonly canRedo: boolean
}): SelectionLook {
  const nothing = { bold: false, italic: false, underline: false, block: null, header: null, link: null }
  const selection = $getSelection()
  const standing = $isRangeSelection(selection) ? $standing(selection.focus) : null
  if (!$isRangeSelection(selection) || standing === null) return { slot: null, ...nothing, ...undo }
  const { slot, line } = standing
  if (!(slot instanceof BodyNode)) return { slot: slot.slot, ...nothing, ...undo }
  const link = $findMatchingParent(selection.focus.getNode(), $isLinkNode)
  const list = $isListItemNode(line) ? line.getParent() : null
  const frame = $frameAround(line)
  return {
    slot: 'body',
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    header: $isTableNode(frame) ? $headerOf(frame) : null,
    block: frame
      ? $isTableNode(frame)
        ? 'table'
        : 'figure'
      : $isListNode(list)
        ? list.getListType() === 'number'
          ? 'numbers'
          : 'bullets'
        : $isHeadingNode(line)
          ? 'subheading'
          : $isQuoteNode(line)
            ? 'quotation'
            : 'paragraph',
    link: link?.getURL() ?? null,
    ...undo,
  }
}

/** Whether two looks say the same. */
export function sameLook(a: SelectionLook, b: SelectionLook): boolean {
  return (Object.keys(a) as (keyof SelectionLook)[]).every((key) => a[key] === b[key])
}
