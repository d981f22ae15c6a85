import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'

/** What the bench calls in this page. */
export interface BareWindow {
  fill(lines: readonly string[]): void
}

// Rich text and undo, and nothing else: no slots, no checks, no saving, no React.
const editor = createEditor({
  namespace: 'bare',
  onError(error) {
    throw error
  },
})
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 800)
const root = document.querySelector<HTMLElement>('[contenteditable]')
editor.setRootElement(root)

const bare: BareWindow = {
  fill(lines) {
    editor.update(
      () => {
        const paragraphs = lines.map((line) => $createParagraphNode().append($createTextNode(line)))
        $getRoot()
          .clear()
          .append(...paragraphs)
      },
      { discrete: true },
    )
  },
}
Object.assign(window, bare)
