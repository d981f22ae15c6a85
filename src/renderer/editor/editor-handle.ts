import type { ReactNode } from 'react'
import type { Snippet } from '#contract/boilerplate.ts'
import type { Place, Slot } from '#domain/release/passages.ts'
import type { Block, Figure, Release, Table, TableHeader } from '#domain/release/release.ts'
import type { Finding, Fix } from '#domain/rules/rule.ts'
import type { BlockCommand } from './blocks/block-commands.ts'
import type { Complete } from './completion/register-completion.ts'
import type { CleanPasted } from './paste/clean-pasted.ts'

/** The looks and shapes that the toolbar, the menu and the keys can give to the selection. */
export type TextCommand =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'paragraph'
  | 'subheading'
  | 'quotation'
  | 'bullets'
  | 'numbers'
  | 'undo'
  | 'redo'
  | 'clear-format'

/** What holds at the selection, for pressed buttons. */
export interface SelectionLook {
  readonly slot: Slot | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly block: 'paragraph' | 'subheading' | 'quotation' | 'bullets' | 'numbers' | 'table' | 'figure' | null
  /** Which cells of the table at the selection are headers; null outside of tables. */
  readonly header: TableHeader | null
  readonly link: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** The caret or the selection's moving end, in a passage. */
export interface CaretSpot extends Place {
  readonly offset: number
}

/** A stretch of one passage; `start` is `end` where there is only a caret. */
export interface SelectedStretch extends Place {
  readonly start: number
  readonly end: number
}

/** What the desk may ask of the open editor. */
export interface EditorHandle {
  /** Gives the keyboard back to the text, with caret and scroll as they were. */
  focus(): void
  focusSlot(slot: Slot): void
  /** Selects a stretch and scrolls it into view; `focus` moves the keyboard there as well. */
  select(place: Place, start: number, end: number, focus: boolean): void
  /** What is selected, within one line: a selection over several counts to the end of its first. Null outside the text. */
  selection(): SelectedStretch | null
  /** Everything that is selected, line by line. */
  selections(): readonly SelectedStretch[]
  /** Marks what a search found, the current one (an index) apart; an empty list takes the marks away. */
  showFound(found: readonly SelectedStretch[], current: number): void
  /**
   * Applies fixes as one undo step, last to first, keeping the writer's caret.
   * Answers false, and changes nothing, when the text is no longer what was checked.
   */
  applyFixes(checked: Release, fixes: readonly Fix[]): boolean
  /** Looks anew for completions where someone has just typed: the directory has changed, or is there only now. */
  offerAgain(): void
  /** Does what a key does: one that came before this page had the keyboard. */
  press(key: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): void
  run(command: TextCommand): void
  /** Does something with the table or the picture at the caret; nothing where there is none. */
  runInBlock(command: BlockCommand): void
  /**
   * Puts tables and pictures under the block in which the caret stands (at the end of the body where it stands
   * elsewhere), or under that at a point of the window, as one undo step, with the caret where writing goes on: in the first cell, or at what stands for
   * the first picture.
   */
  insert(blocks: readonly (Table | Figure)[], at?: { readonly x: number; readonly y: number }): void
  /** Gives the selection an address, or takes it off with null. */
  setLink(address: string | null): void
  /** Puts another release in place of this one, as one undo step (a pasted or dropped release). */
  replaceRelease(release: Release): void
  /** Brings the release up to the last keystroke, also while a rest is being waited for. */
  readNow(): Release
  /** The release up to the last keystroke; the desk learns of it no sooner than it would have. */
  peek(): Release
}

export interface EditorProps {
  /** A new id means another draft: a new editor with an empty undo history. */
  readonly draftId: string
  readonly release: Release
  readonly findings: readonly Finding[]
  readonly current: Finding | null
  /** The page's zoom in per cent. */
  readonly zoom: number
  /** Whether the line that is being typed stays in the middle of the window. */
  readonly typewriter: boolean
  /** What Tab behind a short form puts in its place. */
  readonly snippets: readonly Snippet[]
  /** What the text before the caret may become; null where nothing fits. */
  readonly complete: Complete
  /** The page of the draft is there: from now on its handle does what it says. */
  onOpened(draftId: string): void
  /** Called after a rest of about 250 ms (at the latest two seconds of typing), never while a word is being composed. */
  onRelease(release: Release): void
  /** Called at once with every change of the text, for the save clock and the status bar. */
  onTouched(): void
  onCaret(spot: CaretSpot | null): void
  onLook(look: SelectionLook): void
  /** The writer clicked a marked stretch or pressed Alt+Enter on it. */
  onOpenFinding(finding: Finding, anchor: DOMRect): void
  /** A whole thaigov release was pasted or dropped; the desk decides where it goes. */
  onPastedRelease(text: string): void
  /** Pictures were pasted: the desk puts them in. */
  onPictures(files: readonly File[]): void
  /** Something was pasted: answers the blocks that are to be inserted, cleaned as the desk sees fit. */
  onPasted(pasted: CleanPasted): readonly Block[]
  /** The date and category fields stand on the page but are the desk's own controls. */
  readonly dateField: ReactNode
  readonly categoryField: ReactNode
}
