import type { Reading } from '../reading.ts'

// The site cuts a headline at 180 and an abstract at 250 characters (measured); near them, what is open was cut.
const cutHeadline = 176
const cutAbstract = 240

/** Whether the site may have cut this slot: what stays open in it is then no slip of the writer. */
export function wasCut({ slot, text }: Reading): boolean {
  if (slot === 'headline') return text.length >= cutHeadline
  return slot === 'abstract' && text.length >= cutAbstract
}
