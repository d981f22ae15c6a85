import { $isLinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical'
import type { SelectionLook } from './editor-handle.ts'
import { BodyNode } from './slots/slot-nodes.ts'
import { $standing } from './slots/slot-ranges.ts'

/** What holds at the selection. */
export function $lookOfSelection(undo: {
  readonly canUndo: boolean
  readonly canRedo: boolean
}): SelectionLook {
  const nothing = { bold: false, italic: false, underline: false, block: null, link: null }
  const selection = $getSelection()
  const standing = $isRangeSelection(selection) ? $standing(selection.focus) : null
  if (!$isRangeSelection(selection) || standing === null) return { slot: null, ...nothing, ...undo }
  const { slot, line } = standing
  if (!(slot instanceof BodyNode)) return { slot: slot.slot, ...nothing, ...undo }
  const link = $findMatchingParent(selection.focus.getNode(), $isLinkNode)
  const list = $isListItemNode(line) ? line.getParent() : null
  return {
    slot: 'body',
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    block: $isListNode(list)
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
