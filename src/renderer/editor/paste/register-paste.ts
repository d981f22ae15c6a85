import { $toggleLink } from '@lexical/link'
import { $getClipboardDataFromSelection, copyToClipboard } from '@lexical/clipboard'
import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CUT_COMMAND,
  CUT_TAG,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import type { LexicalEditor, RangeSelection } from 'lexical'
import type { Block } from '#domain/release/release.ts'
import { BodyNode } from '../slots/slot-nodes.ts'
import { $removeSelected, $slotsOf } from '../slots/slot-ranges.ts'
import { cleanPasted } from './clean-pasted.ts'
import type { CleanPasted } from './clean-pasted.ts'
import { $insertBlocks, $isEmptyPage } from './insert-blocks.ts'
import { safeAddress } from './safe-address.ts'
import { isWholeRelease } from '#domain/formats/whole-release.ts'

export interface PasteEvents {
  /** A whole thaigov release was pasted into an empty draft. */
  onPastedRelease(text: string): void
  /** Pictures were pasted, as files. */
  onPictures(files: readonly File[]): void
  /** The desk cleans what was pasted of characters that nobody sees, and says so. */
  onPasted(pasted: CleanPasted): readonly Block[]
}

/** Paste and cut by our own rules: nothing foreign is ever inserted, no slot is ever joined to another. */
export function registerPaste(editor: LexicalEditor, events: PasteEvents): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        const selection = $getSelection()
        if (!data || !$isRangeSelection(selection)) return true
        const pasted = { html: data.getData('text/html'), text: data.getData('text/plain') }
        // A picture that was copied comes as a file, from a browser with markup that only points to it.
        const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'))
        if (pasted.text === '' && pictures.length > 0) {
          event.preventDefault()
          events.onPictures(pictures)
          return true
        }
        if (pasted.html === '' && pasted.text === '') return true
        event.preventDefault()
        $paste(selection, pasted, events)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || selection.isCollapsed()) return true
        // The data is taken now: the copying itself runs after this update, when the text is gone.
        const data = $getClipboardDataFromSelection(selection)
        void copyToClipboard(editor, event !== null && 'clipboardData' in event ? event : null, data)
        event?.preventDefault()
        $addUpdateTag(CUT_TAG)
        $removeSelected(selection)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

/** What pasting does to the page, once the clipboard has been read. */
export function $paste(
  selection: RangeSelection,
  pasted: { readonly html: string; readonly text: string },
  events: Pick<PasteEvents, 'onPastedRelease' | 'onPasted'>,
): void {
  if (isWholeRelease(pasted.text) && $isEmptyPage($getRoot().getChildren())) {
    events.onPastedRelease(pasted.text)
    return
  }
  $addUpdateTag(PASTE_TAG)
  const address = safeAddress(pasted.text)
  if (address !== null && !selection.isCollapsed() && $inBody(selection)) {
    $toggleLink(address)
    return
  }
  $insertBlocks(selection, events.onPasted(cleanPasted(pasted)))
}

function $inBody(selection: RangeSelection): boolean {
  const slots = $slotsOf(selection)
  return slots !== null && slots[0] instanceof BodyNode && slots[1] instanceof BodyNode
}
