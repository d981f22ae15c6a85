import { editDistance } from '../../thai/edit-distance.ts'

export interface ClosestName {
  /** The names that lie nearest, mostly one. */
  readonly names: readonly string[]
  /** Letters of the run that are the misspelt name; the rest are the next words. */
  readonly length: number
}

interface Candidate {
  readonly name: string
  readonly length: number
  readonly distance: number
}

/** A test whether one of some names stands at an index of a text; they are told apart by their first letters. */
export function nameBegins(names: readonly string[]): (text: string, at: number) => boolean {
  const byFirst = new Map<number, string[]>()
  for (const name of names) {
    const first = name.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  return (text, at) => byFirst.get(text.charCodeAt(at))?.some((name) => text.startsWith(name, at)) ?? false
}

const leaning = /[ะ-ฺ็-๎]/u

/**
 * The names that the beginning of a run of Thai letters misspells by at most `limit(name)` letters;
 * null where there is none, and where the run begins with a name spelt right. Thai leaves no blank after
 * a name, so every plausible length of the beginning is tried.
 */
export function closestName(
  run: string,
  names: readonly string[],
  limit: (name: string) => number,
): ClosestName | null {
  // Their first letters are compared before the whole names: this is asked of every ministry and province.
  const first = run.charCodeAt(0)
  if (names.some((name) => name.charCodeAt(0) === first && run.startsWith(name))) return null
  let best: Candidate[] = []
  for (const name of names) {
    const allowed = Math.min(limit(name), best[0]?.distance ?? Number.POSITIVE_INFINITY)
    if (allowed === 0 || !beginsAlike(run, name)) continue
    for (let length = name.length - allowed; length <= name.length + allowed; length++) {
      if (length > run.length) break
      const distance = editDistance(run.slice(0, length), name, allowed)
      if (distance === null) continue
      if (distance < (best[0]?.distance ?? Number.POSITIVE_INFINITY)) best = []
      if (distance <= (best[0]?.distance ?? distance)) best.push({ name, length, distance })
    }
  }
  const [nearest, ...others] = best
  if (!nearest) return null
  const { length } = others.reduce((one, other) => (endsBetter(run, other, one) ? other : one), nearest)
  return { names: [...new Set(best.filter((one) => one.length === length).map(({ name }) => name))], length }
}

// Slips fall anywhere, but hardly ever on both of the first two letters: this spares most comparisons.
function beginsAlike(run: string, name: string): boolean {
  return run[0] === name[0] || run[1] === name[1] || run[1] === name[0] || run[0] === name[1]
}

// Of two equally near beginnings the better one ends with the run, before a new letter, or is as long as the name.
function endsBetter(run: string, one: Candidate, other: Candidate): boolean {
  const rank = ({ length, name }: Candidate) =>
    (length === run.length ? 4 : 0) +
    (leaning.test(run[length] ?? '') ? 0 : 2) +
    (length === name.length ? 1 : 0)
  return rank(one) > rank(other)
}
