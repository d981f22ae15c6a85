import type { Release } from '#domain/release/release.ts'
import { countToCheck } from '#main/store/check-results.ts'
import { draftsAfterRow } from '#main/store/every-draft.ts'
import type { Store } from '#main/store/store.ts'
import type { CheckOptions } from './check-archive.ts'
import { othersFirst } from './pace.ts'
import type { Meter } from './progress.ts'

/** Releases after which others have their turn in any case. */
const mostAtOnce = 50

/**
 * Looks at every release outside the bin, in the order in which they lie in the store, and lets others have their
 * turn in between. A part of them, evenly spread, where `every` is more than 1. Answers whether it came to the end.
 */
export async function forEveryRelease(
  store: Store,
  { signal, clock, onProgress, longest }: Omit<CheckOptions, 'only'>,
  meter: Meter,
  look: (id: string, release: Release) => void,
  every = 1,
): Promise<boolean> {
  let row = 0
  let met = 0
  for (;;) {
    if (signal?.aborted) return false
    const until = clock() + (longest ?? Infinity)
    let count = 0
    // By the clock, not by the number: one release is a thousand times as long as another.
    do {
      const [found] = draftsAfterRow(store, row, 1)
      if (!found) break
      row = found.row
      count++
      if (met++ % every === 0 && found.release) look(found.id, found.release)
    } while (count < mostAtOnce && clock() < until)
    if (count === 0) return true
    meter.step(count)
    onProgress(meter.read())
    await othersFirst()
  }
}

/** How many releases {@link forEveryRelease} looks at. */
export function countReleases(store: Store): number {
  return countToCheck(store)
}
