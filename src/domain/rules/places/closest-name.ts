import { editDistance } from '../../thai/edit-distance.ts'

export interface ClosestName {
  readonly name: string
  /** Letters of the run that are the misspelt name; the rest are the next words. */
  readonly length: number
  readonly distance: number
}

const leaning = /[ะ-ฺ็-๎]/u

/**
 * The name that the beginning of a run of Thai letters misspells, if there is exactly one nearest within
 * `limit(name)` letters; null where the run begins with a name spelt right. Thai leaves no blank after
 * a name, so every plausible length of the beginning is tried.
 */
export function closestName(
  run: string,
  names: readonly string[],
  limit: (name: string) => number,
): ClosestName | null {
  if (names.some((name) => run.startsWith(name))) return null
  let best: ClosestName | null = null
  let rivals = false
  for (const name of names) {
    const allowed = limit(name)
    if (allowed === 0) continue
    for (let length = name.length - allowed; length <= name.length + allowed; length++) {
      if (length > run.length) break
      const distance = editDistance(run.slice(0, length), name, allowed)
      if (distance === null) continue
      const found = { name, length, distance }
      if (!best || distance < best.distance) {
        best = found
        rivals = false
      } else if (distance === best.distance) {
        if (name !== best.name) rivals = true
        else if (endsBetter(run, found, best)) best = found
      }
    }
  }
  return rivals ? null : best
}

// Of two equally near beginnings the better one ends with the run, before a new letter, or is as long as the name.
function endsBetter(run: string, one: ClosestName, other: ClosestName): boolean {
  const rank = ({ length, name }: ClosestName) =>
    (length === run.length ? 4 : 0) +
    (leaning.test(run[length] ?? '') ? 0 : 2) +
    (length === name.length ? 1 : 0)
  return rank(one) > rank(other)
}
