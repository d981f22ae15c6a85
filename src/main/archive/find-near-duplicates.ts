import type { NearDuplicates } from '#contract/checks.ts'
import { passages } from '#domain/release/passages.ts'
import { fold } from '#domain/search/fold.ts'
import { nearDuplicates, sketchOf } from '#domain/statistics/near-duplicates.ts'
import type { Sketch } from '#domain/statistics/near-duplicates.ts'
import { headlinesOf } from '#main/store/every-draft.ts'
import { writeStatistics } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import type { CheckOptions } from './check-archive.ts'
import { countReleases, forEveryRelease } from './every-release.ts'
import { othersFirst } from './pace.ts'
import { createMeter } from './progress.ts'

/** From this likeness on two releases are nearly the same; those of one event by two ministries have about half. */
const least = 0.8
/** What is kept: more nobody looks through. */
const mostGroups = 200
const mostInGroup = 20

/** Finds releases outside the bin that say nearly the same, and keeps what it found. One that was stopped keeps nothing. */
export async function findNearDuplicates(
  store: Store,
  options: Omit<CheckOptions, 'only'>,
): Promise<NearDuplicates> {
  const releases = countReleases(store)
  const meter = createMeter(releases, options.clock)
  const ids: string[] = []
  const sketches: (Sketch | null)[] = []
  const whole = await forEveryRelease(store, options, meter, (id, release) => {
    ids.push(id)
    const lines = passages(release).map(({ text }) => fold(text))
    return [sketches.push(sketchOf(lines.join('\n')))]
  })
  const stopped = { at: null, releases, groups: [], cancelled: true }
  if (!whole) return stopped
  const steps = nearDuplicates(sketches, least)
  for (;;) {
    const { done, value: groups } = steps.next()
    if (options.signal?.aborted) return stopped
    if (!done) {
      await othersFirst()
      continue
    }
    const shown = groups
      .slice(0, mostGroups)
      .map((group) =>
        group.slice(0, mostInGroup).map(({ at, likeness }) => ({ id: ids[at] ?? '', likeness })),
      )
    const headlines = headlinesOf(
      store,
      shown.flat().map(({ id }) => id),
    )
    const found: NearDuplicates = {
      at: store.now(),
      releases,
      groups: shown.map((group) =>
        group.map(({ id, likeness }) => {
          const { headline = '', date = null } = headlines.get(id) ?? {}
          return { id, headline, date, likeness }
        }),
      ),
      cancelled: false,
    }
    writeStatistics(store, 'near-duplicates', found)
    return found
  }
}
