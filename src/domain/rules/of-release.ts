import type { Reading } from './reading.ts'

/**
 * A function of a whole release whose answer is kept until another release is asked about: several rules ask one
 * after the other, and none comes back to an earlier release.
 */
export function ofRelease<Answer>(
  compute: (readings: readonly Reading[]) => Answer,
): (readings: readonly Reading[]) => Answer {
  let last: { readonly readings: readonly Reading[]; readonly answer: Answer } | null = null
  return (readings) => {
    if (last?.readings !== readings) last = { readings, answer: compute(readings) }
    return last.answer
  }
}
