import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGEND_COMMAND,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor, RangeSelection } from 'lexical'
import { $caretOf, $spotOf } from '../bridge/caret-places.ts'
import { emptyRelease } from '#domain/release/release.ts'
import { $readRelease } from '../bridge/read-release.ts'
import { $removeSelected } from '../slots/slot-ranges.ts'
import { moveCaretPastRemoval } from './removal.ts'
import { $caretAt, $selectionAt } from './selection-at.ts'
import { cleanPasted } from './clean-pasted.ts'
import { $insertBlocks } from './insert-blocks.ts'
import type { PasteEvents } from './register-paste.ts'

/**
 * Dragged text. Files are left to the desk: the event is neither taken nor stopped. Text comes in by the same
 * door as pasted text; what was dragged within the page is moved, and a drop onto itself does nothing.
 */
export function registerDrop(editor: LexicalEditor, events: Pick<PasteEvents, 'onPasted'>): () => void {
  let own = false
  const isText = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === false
  return mergeRegister(
    editor.registerCommand(
      DRAGSTART_COMMAND,
      () => {
        own = true
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DRAGEND_COMMAND,
      () => {
        own = false
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(DRAGOVER_COMMAND, (event) => !isText(event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        if (!isText(event)) return true
        event.preventDefault()
        const target = $selectionAt(event.clientX, event.clientY)
        const source = $getSelection()
        const data = event.dataTransfer
        if (target === null || data === null) return true
        const dropped = cleanPasted({ html: data.getData('text/html'), text: data.getData('text/plain') })
        const blocks = own ? dropped.blocks : events.onPasted(dropped)
        const moved =
          own && $isRangeSelection(source) && !source.isCollapsed() ? $takeOut(source, target) : target
        own = false
        if (moved === null) return true
        $setSelection(moved)
        $insertBlocks(moved, blocks)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

// Takes out what is being moved, and says where the drop lies afterwards; null when it lies inside.
function $takeOut(source: RangeSelection, target: RangeSelection): RangeSelection | null {
  const [start, end] = source.isBackward() ? [source.focus, source.anchor] : [source.anchor, source.focus]
  const drop = $caretOf(target.anchor)
  const from = $caretOf(start)
  const to = $caretOf(end)
  if (!drop || !from || !to) return target
  const after = moveCaretPastRemoval(drop, from, to)
  if (after === null) return null
  $removeSelected(source)
  const { homes } = $readRelease(emptyRelease())
  const spot = $spotOf(homes, after, 'end')
  return spot && $caretAt(spot.key, spot.offset, spot.type)
}
