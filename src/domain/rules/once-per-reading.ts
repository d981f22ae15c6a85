import type { Reading } from './reading.ts'

/**
 * A function of a reading that is computed once for the rules that ask for it one after the other.
 * Only the last answer is kept: the engine asks all rules about one passage before it goes on to the next,
 * and a weak map of thousands of readings costs more than most rules.
 */
export function oncePerReading<Answer>(compute: (reading: Reading) => Answer): (reading: Reading) => Answer {
  let last: { readonly reading: Reading; readonly answer: Answer } | undefined
  return (reading) => {
    if (last?.reading !== reading) last = { reading, answer: compute(reading) }
    return last.answer
  }
}
