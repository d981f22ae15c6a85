import type { Strings } from '#strings/strings.ts'
import type { Current } from '../desk/current.ts'
import type { Desk } from '../desk/use-desk.ts'
import { rescueEdits } from './rescue-edits.ts'

/** How a writer finds a place in the release. */
export interface FindActions {
  /** Opens the bar that finds in the release, with a second field to replace. */
  find(replacing: boolean): void
  goToLine(): void
  /** Reads the selection, or the word before the caret, as the other keyboard layout would have typed it. */
  rescueLayout(): void
}

export function findActions(ref: Current<Desk>, words: Current<Strings>): FindActions {
  const desk = () => ref.current
  return {
    find: (replacing) => desk().dispatch({ kind: 'find', find: { replacing, anew: true } }),
    goToLine: () => desk().dispatch({ kind: 'dialog', dialog: { kind: 'line' } }),
    rescueLayout() {
      const editor = desk().editor.current
      const release = desk().readNow()
      const edits = editor && release ? rescueEdits(release, editor.selections()) : []
      const fix = { label: { th: '', en: '' }, safe: false, edits }
      if (edits.length > 0 && release && editor?.applyFixes(release, [fix]))
        desk().say(words.current.find.rescued, { kind: 'undo' })
      else desk().say(words.current.find.nothingToRescue)
    },
  }
}
