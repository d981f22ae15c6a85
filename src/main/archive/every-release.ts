import type { Release } from '#domain/release/release.ts'
import { countToCheck } from '#main/store/check-results.ts'
import { draftsAfterRow } from '#main/store/every-draft.ts'
import type { Store } from '#main/store/store.ts'
import type { CheckOptions } from './check-archive.ts'
import { createPace, othersFirst } from './pace.ts'
import type { Meter } from './progress.ts'

/** Releases that are held at a time. */
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
  const pace = createPace(mostAtOnce, longest, clock)
  let row = 0
  let met = 0
  for (;;) {
    if (signal?.aborted) return false
    const count = pace.take(() => {
      const found = draftsAfterRow(store, row, pace.next)
      row = found.at(-1)?.row ?? row
      for (const { id, release } of found) if (met++ % every === 0 && release) look(id, release)
      return found.length
    })
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
