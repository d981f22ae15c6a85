import type { RevisionReason } from '#contract/history.ts'

/** What thinning needs to know of a revision. */
export interface KeptMoment {
  /** Grows with every revision, whatever the clock said. */
  readonly number: number
  readonly reason: RevisionReason
  readonly at: number
}

const hour = 3_600_000
const day = 24 * hour

/** Kept for ever: what people named, decided, or handed out. */
const forEver: ReadonlySet<RevisionReason> = new Set(['named', 'state', 'export', 'merge'])

/**
 * The numbers of the revisions of one draft that may go. Kept are: everything of the last 24 hours (so all of
 * today), the last of each hour for a week, of each day for a year and of each thirty days after that; those
 * with a name, of a change of state and of an export for ever; the first always, and the newest, which is the
 * last of its span. A revision from the future, of a clock that was set back, counts as of today.
 */
export function superfluous(moments: readonly KeptMoment[], now: number): number[] {
  const inOrder = [...moments].sort((a, b) => a.number - b.number)
  const first = inOrder[0]?.number
  const lastOfSpan = new Map<string, number>()
  for (const moment of inOrder) {
    const span = spanOf(now - moment.at, moment.at)
    if (span !== null) lastOfSpan.set(span, moment.number)
  }
  const kept = new Set(lastOfSpan.values())
  return inOrder
    .filter(({ number, reason, at }) => {
      const spared = number === first || forEver.has(reason)
      return !spared && spanOf(now - at, at) !== null && !kept.has(number)
    })
    .map(({ number }) => number)
}

// The stretch of time of which one revision is enough; null while every one counts.
function spanOf(age: number, at: number): string | null {
  if (age < day) return null
  const length = age < 7 * day ? hour : age < 365 * day ? day : 30 * day
  return `${length}:${Math.floor(at / length)}`
}
