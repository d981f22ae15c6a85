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
 * turn in between, also between the steps of looking at a long one. A part of them, evenly spread, where `every` is more than 1. Answers whether it came to the end.
 */
export async function forEveryRelease(
  store: Store,
  { signal, clock, onProgress, longest }: Omit<CheckOptions, 'only'>,
  meter: Meter,
  look: (id: string, release: Release) => Iterable<unknown>,
  every = 1,
): Promise<boolean> {
  const steps = stepsOf(store, look, every)
  for (;;) {
    if (signal?.aborted) return false
    const until = clock() + (longest ?? Infinity)
    let count = 0
    let ended = false
    // By the clock, not by the number: one release is a thousand times as long as another.
    do {
      const { done, value } = steps.next()
      ended = done === true
      if (value) count++
    } while (!ended && count < mostAtOnce && clock() < until)
    meter.step(count)
    onProgress(meter.read())
    if (ended) return true
    await othersFirst()
  }
}

// True at the end of each release.
function* stepsOf(
  store: Store,
  look: (id: string, release: Release) => Iterable<unknown>,
  every: number,
): Generator<boolean, undefined> {
  let row = 0
  for (let met = 0; ; met++) {
    const [found] = draftsAfterRow(store, row, 1)
    if (!found) return
    row = found.row
    if (met % every === 0 && found.release) for (const _ of look(found.id, found.release)) yield false
    yield true
  }
}

/** How many releases {@link forEveryRelease} looks at. */
export function countReleases(store: Store): number {
  return countToCheck(store)
}
