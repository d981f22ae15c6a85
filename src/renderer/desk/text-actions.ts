import type { Slot } from '#domain/release/passages.ts'
import type { BlockCommand } from '../editor/blocks/block-commands.ts'
import type { TextCommand } from '../editor/editor-handle.ts'
import type { HistoryActions } from '../history/history-actions.ts'
import type { Current } from './current.ts'
import { focusPane } from './panes.ts'
import type { Desk } from './use-desk.ts'

/** What commands do to the text of the page. */
export interface TextActions {
  text(command: TextCommand): void
  link(): void
  /** Asks how large a table is to be. */
  askTable(): void
  inBlock(command: BlockCommand): void
  focusSlot(slot: Slot): void
}

export function textActions(ref: Current<Desk>, history: Pick<HistoryActions, 'followUndo'>): TextActions {
  const desk = () => ref.current
  return {
    text(command) {
      desk().editor.current?.run(command)
      if (command === 'undo' || command === 'redo') history.followUndo()
    },
    link: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'link' } }),
    askTable: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'table' } }),
    inBlock: (command) => desk().editor.current?.runInBlock(command),
    focusSlot(slot) {
      if (slot === 'date' || slot === 'category') focusPane(`slot-${slot}`)
      else desk().editor.current?.focusSlot(slot)
    },
  }
}
