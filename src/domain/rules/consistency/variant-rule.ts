import type { Bilingual } from '../../language.ts'
import type { Edit } from '../../release/edits.ts'
import { holds, maskOf } from '../features.ts'
import type { Feature } from '../features.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import { touches } from '../reading.ts'
import type { Range, Reading } from '../reading.ts'
import type { PlacedHit, ReleaseRule } from '../rule.ts'

const none: readonly Use[] = []

/** One place where a thing is written in one of its ways. */
export interface Use extends Range {
  readonly reading: Reading
  readonly way: string
}

export interface VariantFacts extends Omit<ReleaseRule, 'reads' | 'check'> {
  /** What a passage must hold to have a use; `needs` and `words` tell releases that have both ways. */
  readonly passageNeeds: readonly Feature[]
  /** The uses in one passage, in their order. */
  readonly uses: (reading: Reading) => Iterable<Range & { readonly way: string }>
  /** The way that wins when both are equally frequent, or always where `always` is set. */
  readonly preferred: string
  readonly always?: true
  readonly speak: (found: string, way: string) => Bilingual
  /** The edits that bring one use to a way, and the label of the fix; absent where only a person can. */
  readonly change?: {
    readonly label: (way: string) => Bilingual
    readonly edit: (use: Use, way: string) => readonly Edit[]
  }
}

/** A rule that wants one way of writing in one release: it marks the first of the rarer ones and brings all of them round. */
export function variantRule({
  passageNeeds,
  uses,
  preferred,
  always,
  speak,
  change,
  ...facts
}: VariantFacts): ReleaseRule {
  const mask = maskOf(passageNeeds)
  const usesOf = keptWithReading((reading) => usesIn(reading, uses))
  return {
    ...facts,
    reads: 'release',
    *check(_release, readings) {
      const all: Use[] = []
      for (const reading of readings) {
        if (!holds(reading.features, mask)) continue
        for (const use of usesOf(reading)) all.push(use)
      }
      if (all.length < 2) return
      const counts = new Map<string, number>()
      for (const { way } of all) counts.set(way, (counts.get(way) ?? 0) + 1)
      if (counts.size < 2) return
      const way = always ? preferred : mostUsed(counts, preferred)
      const others = all.filter((use) => use.way !== way)
      const first = others[0]
      if (!first) return
      const hit: PlacedHit = {
        at: first.reading,
        start: first.start,
        end: first.end,
        message: speak(first.reading.text.slice(first.start, first.end), way),
      }
      if (!change) yield hit
      else {
        const edits = others.flatMap((use) => change.edit(use, way))
        yield { ...hit, wideFixes: [{ label: change.label(way), safe: false, edits }] }
      }
    },
  }
}

/** A replacement within the passage of a use. */
export function replacement({ reading }: Use, start: number, end: number, text: string): Edit {
  const { slot, block, item } = reading
  return { kind: 'replace', slot, block, item, start, end, text }
}

function usesIn(reading: Reading, uses: VariantFacts['uses']): readonly Use[] {
  if (reading.slot === 'separator' || reading.slot === 'source') return none
  let found: Use[] | undefined
  for (const use of uses(reading)) {
    if (!touches(reading.verbatim, use.start, use.end)) (found ??= []).push({ ...use, reading })
  }
  return found ?? none
}

function mostUsed(counts: ReadonlyMap<string, number>, preferred: string): string {
  let best = preferred
  for (const [way, count] of counts) if (count > (counts.get(best) ?? 0)) best = way
  return best
}
