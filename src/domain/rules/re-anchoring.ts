import type { Finding } from './rule.ts'

interface Surroundings {
  readonly rule: string
  readonly slot: string
  readonly before: string
  readonly text: string
  readonly after: string
}

/** Letters on the edited side, or beside a side that is empty, without which a likeness proves nothing. */
const leastLikeness = 3

/** Rule and text as one key. */
export function knownAs({ rule, text }: { readonly rule: string; readonly text: string }): string {
  return `${rule}\u001F${text}`
}

/**
 * The finding to which the exception of a spot has moved, or null. Rule, slot and text must be the same, and
 * one side of the surroundings whole; a side that is empty (the start or the end of a passage) proves nothing
 * by itself. Of several the one with the most letters in common wins, and a tie is left alone.
 */
export function bestAnchor(
  exception: { readonly fingerprint: string; readonly text: string },
  findings: readonly Finding[],
): Finding | null {
  const wanted = surroundingsOf(exception.fingerprint, exception.text)
  if (!wanted) return null
  let best: Finding | null = null
  let bestLikeness = 0
  for (const finding of findings) {
    if (finding.rule !== wanted.rule || finding.text !== wanted.text || finding.slot !== wanted.slot) continue
    const there = surroundingsOf(finding.fingerprint, finding.text)
    const likeness = there ? likenessOf(wanted, there) : 0
    if (likeness > bestLikeness) {
      best = finding
      bestLikeness = likeness
    } else if (likeness === bestLikeness) best = null
  }
  return best
}

function likenessOf(a: Surroundings, b: Surroundings): number {
  const before = commonEnd(a.before, b.before)
  const after = commonStart(a.after, b.after)
  const wholeBefore = a.before === b.before
  const wholeAfter = a.after === b.after
  const proved =
    (wholeBefore && (before >= leastLikeness || after >= leastLikeness)) ||
    (wholeAfter && (after >= leastLikeness || before >= leastLikeness))
  return proved ? before + after : 0
}

// The text may itself hold the separator, but the exception says how long it is.
function surroundingsOf(fingerprint: string, text: string): Surroundings | null {
  const middle = `\u001F${text}\u001F`
  const [rule = '', slot = ''] = fingerprint.split('\u001F', 2)
  const rest = fingerprint.slice(rule.length + slot.length + 2)
  const at = rest.indexOf(middle)
  if (at < 0) return null
  return { rule, slot, before: rest.slice(0, at), text, after: rest.slice(at + middle.length) }
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++
  return length
}
