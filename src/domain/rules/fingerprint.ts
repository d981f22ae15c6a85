import type { Slot } from '../release/passages.ts'

const surroundings = 12

/**
 * The identity of a finding: its rule, slot, exact text and up to 12 UTF-16 units on either side.
 * It survives edits elsewhere and dies with its text, so an exception tied to it does too.
 */
export function fingerprint(rule: string, slot: Slot, passage: string, start: number, end: number): string {
  const before = passage.slice(Math.max(0, start - surroundings), start)
  const after = passage.slice(end, end + surroundings)
  return [rule, slot, before, passage.slice(start, end), after].join('\u001F')
}
