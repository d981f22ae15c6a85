import { named, withDraft } from './command.ts'
import type { Command } from './command.ts'

/** Commands that put the keyboard into a part of the page, Ctrl+1 to Ctrl+6. */
export const slotCommands: readonly Command[] = (
  ['headline', 'abstract', 'body', 'source', 'date', 'category'] as const
).map((slot, at) =>
  named(`slot.${slot}`, {
    shortcut: { key: String(at + 1), ctrl: true },
    enabled: withDraft,
    run: (to) => to.focusSlot(slot),
  }),
)
