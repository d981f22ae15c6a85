import type { Reading } from './reading.ts'

let keepers = 0

/**
 * A function of a reading whose answer is kept as long as the reading: for rules that read the whole release,
 * of which a key changes one passage. It is kept in the reading itself; a weak map of thousands of readings
 * costs more than most rules.
 */
export function keptWithReading<Answer>(compute: (reading: Reading) => Answer): (reading: Reading) => Answer {
  const place = keepers++
  return (reading) => {
    // Nobody else writes to this place.
    const known = reading.kept[place] as { readonly answer: Answer } | undefined
    if (known) return known.answer
    const answer = compute(reading)
    reading.kept[place] = { answer }
    return answer
  }
}
