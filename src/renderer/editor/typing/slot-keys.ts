import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  $createRangeSelection,
  COMMAND_PRIORITY_HIGH,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  SELECT_ALL_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { $enterInFrame, $tabInFrame } from '../blocks/frame-keys.ts'
import { $isSlotNode, BodyNode, writtenSlots } from '../slots/slot-nodes.ts'
import type { WrittenSlot } from '../slots/slot-nodes.ts'
import { $standing } from '../slots/lines.ts'
import { $removeSelected, $slotNode, $slotsOf } from '../slots/slot-ranges.ts'
import { $onEmptyLastLine } from './deletion.ts'

/**
 * What Enter, Tab and select-all do among the slots. Enter in the headline goes on to the abstract; in the
 * abstract it begins a line, and on an empty last line it goes on to the body; Tab walks the slots and
 * leaves the page at either end, so that the keyboard is never trapped.
 */
export function registerSlotKeys(editor: LexicalEditor): () => void {
  const native = () => $isRangeSelection($getSelection())
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $enter(editor, false), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => $enter(editor, true), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_TAB_COMMAND, $tab, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_TAB_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(SELECT_ALL_COMMAND, $selectAll, COMMAND_PRIORITY_HIGH),
    // The browser moves the caret by cluster and by line; Lexical's own handlers would stop it beside the body.
    editor.registerCommand(KEY_ARROW_UP_COMMAND, native, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, native, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, native, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, native, COMMAND_PRIORITY_HIGH),
    // Lexical leaves the page on Escape, and the caret is lost; here Escape belongs to the cards.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  )
}

function $enter(editor: LexicalEditor, soft: boolean): boolean {
  const chosen = $getSelection()
  if (!$isRangeSelection(chosen)) return false
  const selection = chosen.isCollapsed() ? chosen : $removeSelected(chosen)
  const standing = $standing(selection.anchor)
  if (standing === null) return true
  const { slot } = standing
  if ($enterInFrame(standing)) return true
  if (slot instanceof BodyNode) {
    // One block is one line of the release: there is no softer break.
    return soft ? editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined) : false
  }
  if (slot.slot === 'abstract') {
    if (!soft && selection.isCollapsed() && $onEmptyLastLine(standing)) {
      if (standing.text.endsWith('\n')) slot.getLastChild()?.remove()
      $slotNode('body').selectStart()
      return true
    }
    if (!soft) return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
    selection.insertLineBreak()
    return true
  }
  const next = slotBeside(slot.slot, 1)
  if (next !== null) $slotNode(next).selectStart()
  return true
}

function $tab(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return true
  const standing = $standing(selection.focus)
  if (standing && $tabInFrame(standing, event.shiftKey)) {
    event.preventDefault()
    return true
  }
  const slots = $slotsOf(selection)
  const from = event.shiftKey ? slots?.[0] : slots?.[1]
  const to = from ? slotBeside(from.slot, event.shiftKey ? -1 : 1) : null
  if (to === null) return true
  event.preventDefault()
  const slot = $slotNode(to)
  if (event.shiftKey) slot.selectEnd()
  else slot.selectStart()
  return true
}

// First the slot, then the whole page.
function $selectAll(): boolean {
  const selection = $getSelection()
  const slots = $isRangeSelection(selection) ? $slotsOf(selection) : null
  const slot = slots && slots[0].is(slots[1]) ? slots[0] : null
  if (slot !== null && $isRangeSelection(selection)) {
    const before = selection.getTextContent()
    const chosen = $selectBetween(slot.slot, slot.slot)
    if (slot.getTextContentSize() > 0 && chosen.getTextContent() !== before) return true
  }
  $selectBetween('headline', 'source')
  return true
}

function $selectBetween(first: WrittenSlot, last: WrittenSlot) {
  const end = $slotNode(last).selectEnd().focus
  const { key, offset, type } = end
  const start = $slotNode(first).selectStart().anchor
  const selection = $createRangeSelection()
  selection.anchor.set(start.key, start.offset, start.type)
  selection.focus.set(key, offset, type)
  $setSelection(selection)
  return selection
}

function slotBeside(slot: WrittenSlot, step: 1 | -1): WrittenSlot | null {
  return writtenSlots[writtenSlots.indexOf(slot) + step] ?? null
}

/** The slot of the current selection, for tests and for the look. */
export function $currentSlot(): WrittenSlot | null {
  const selection = $getSelection()
  const slots = $isRangeSelection(selection) ? $slotsOf(selection) : null
  return slots && $isSlotNode(slots[1]) ? slots[1].slot : null
}
