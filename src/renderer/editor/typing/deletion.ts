import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { widenToGraphemes } from '#domain/thai/graphemes.ts'
import { $deleteAtFrame } from '../blocks/frame-keys.ts'
import { isPlainLine } from '../blocks/line-nodes.ts'
import { BodyNode } from '../slots/slot-nodes.ts'
import { $lineAround, $selectInLine, $standing } from '../slots/lines.ts'
import { $removeSelected, $slotsOf } from '../slots/slot-ranges.ts'
import type { Standing } from '../slots/lines.ts'

const words = new Intl.Segmenter('th', { granularity: 'word' })
/** How far a word is looked for, in UTF-16 units: the segmenter slows down on long strings. */
const wordReach = 400

/**
 * Deleting as people who write Thai expect: Backspace takes the last mark of a cluster, Delete takes the
 * whole cluster, and neither ever joins two slots. Lexical asks the browser, which removes a mark alone in
 * both directions in some states of the selection; computing it from the text is the same everywhere.
 */
export function registerDeletion(editor: LexicalEditor): () => void {
  const clearFirst = () => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
    const { anchor, focus } = selection
    // Within one piece of text Lexical puts the letters in place of what is selected, with its look.
    if (anchor.type !== 'text' || anchor.key !== focus.key) $removeSelected(selection)
    return false
  }
  const guarded = (remove: (standing: Standing, backward: boolean) => boolean) => (backward: boolean) => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return false
    if (!selection.isCollapsed()) {
      $removeSelected(selection)
      return true
    }
    const standing = $standing(selection.anchor)
    return standing === null ? true : remove(standing, backward)
  }
  return mergeRegister(
    editor.registerCommand(DELETE_CHARACTER_COMMAND, guarded($deleteCharacter), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DELETE_WORD_COMMAND, guarded($deleteWord), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DELETE_LINE_COMMAND, guarded($deleteLine), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      REMOVE_TEXT_COMMAND,
      () => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
        $removeSelected(selection)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, clearFirst, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(COMPOSITION_START_COMMAND, clearFirst, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(FORMAT_TEXT_COMMAND, $nothingToFormat, COMMAND_PRIORITY_HIGH),
  )
}

// Plain slots and plain lines carry no looks.
function $nothingToFormat(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const slots = $slotsOf(selection)
  if (slots === null || !slots[0].is(slots[1])) return false
  const line = $lineAround(selection.anchor.getNode())
  const plain = line !== null && isPlainLine(line) && line.is($lineAround(selection.focus.getNode()))
  return plain || !(slots[0] instanceof BodyNode)
}

function $deleteCharacter(standing: Standing, backward: boolean): boolean {
  const { text, offset } = standing
  if (backward ? offset === 0 : offset === text.length) return $atEdge(standing, backward)
  return $remove(
    standing,
    backward ? backspaceStart(text, offset) : offset,
    backward ? offset : clusterEnd(text, offset),
  )
}

function $deleteWord(standing: Standing, backward: boolean): boolean {
  const { text, offset } = standing
  if (backward ? offset === 0 : offset === text.length) return $atEdge(standing, backward)
  return $remove(
    standing,
    backward ? wordStart(text, offset) : offset,
    backward ? offset : wordEnd(text, offset),
  )
}

function $deleteLine(standing: Standing, backward: boolean): boolean {
  const { text, offset } = standing
  if (backward ? offset === 0 : offset === text.length) return $atEdge(standing, backward)
  // Only the screen knows where a soft line ends.
  return false
}

function $remove({ line }: Standing, start: number, end: number): boolean {
  $selectInLine(line, start, end).removeText()
  return true
}

// True where nothing may happen; false hands the joining of two blocks of the body to Lexical.
function $atEdge(standing: Standing, backward: boolean): boolean {
  const { slot, line } = standing
  if (!(slot instanceof BodyNode)) return true
  if ($deleteAtFrame(standing, backward)) return true
  const outer = line.getParent()?.is(slot) ? line : line.getParent()
  const atSlotEdge =
    outer !== null &&
    (backward
      ? outer.getPreviousSibling() === null && (outer.is(line) || line.getPreviousSibling() === null)
      : outer.getNextSibling() === null && (outer.is(line) || line.getNextSibling() === null))
  if (!atSlotEdge) return false
  if (backward && ($isHeadingNode(line) || $isQuoteNode(line))) line.replace($createParagraphNode(), true)
  return true
}

/** Where Backspace begins to delete: the last mark of a Thai cluster, the whole of a surrogate pair or emoji. */
export function backspaceStart(text: string, offset: number): number {
  const last = text.charCodeAt(offset - 1)
  if (last >= 0x0e00 && last < 0x0e80) return offset - 1
  const { start } = widenToGraphemes(text, offset - 1, offset)
  const cluster = text.slice(start, offset)
  // A mark on a Latin letter goes alone; an emoji is one thing.
  if (/^[\p{L}\p{N}]\p{M}+$/u.test(cluster)) return offset - 1
  return start
}

/** Where Delete ends: behind the whole cluster. */
export function clusterEnd(text: string, offset: number): number {
  return widenToGraphemes(text, offset, offset + 1).end
}

function wordStart(text: string, offset: number): number {
  let end = offset
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  if (end === 0) return 0
  const from = Math.max(0, end - wordReach)
  let start = from
  for (const { index } of words.segment(text.slice(from, end))) start = from + index
  return start
}

function wordEnd(text: string, offset: number): number {
  let start = offset
  while (start < text.length && /\s/.test(text.charAt(start))) start++
  const [first] = words.segment(text.slice(start, start + wordReach))
  return start + (first?.segment.length ?? 0)
}

/** Whether a caret stands at the end of an abstract on an empty last line. */
export function $onEmptyLastLine({ line, text, offset }: Standing): boolean {
  return (
    offset === text.length && (text === '' || (text.endsWith('\n') && $isLineBreakNode(line.getLastChild())))
  )
}
