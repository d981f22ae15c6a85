import type { BlockWords } from './blocks/block-words.ts'
import type { SlotWords } from './slots/slot-nodes.ts'

/** What a person reads on the page besides its text. */
export interface PageWords {
  readonly slots: SlotWords
  readonly blocks: BlockWords
}
