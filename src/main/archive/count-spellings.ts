import type { HouseSpellings } from '#contract/checks.ts'
import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { rightForms } from '#domain/rules/spelling/right-forms.ts'
import { fold } from '#domain/search/fold.ts'
import { createSpellingCount } from '#domain/statistics/spelling-variants.ts'
import { writeStatistics } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import type { CheckOptions } from './check-archive.ts'
import { countReleases, forEveryRelease } from './every-release.ts'
import { createMeter } from './progress.ts'

/** So many releases, evenly spread, show which words an office has. */
const enoughToLearn = 4000
/** Words that are kept: more proposals nobody reads. */
const mostGroups = 300

/**
 * Counts in how many ways the office writes its words, over everything outside the bin, and keeps what it found.
 * One that was stopped keeps nothing.
 */
export async function countSpellings(
  store: Store,
  options: Omit<CheckOptions, 'only'>,
): Promise<HouseSpellings> {
  const releases = countReleases(store)
  const meter = createMeter(2 * releases, options.clock)
  const spellings = createSpellingCount(rightForms())
  function* learn(_id: string, release: Release) {
    for (const { text } of passages(release)) yield spellings.learn(fold(text))
  }
  function* count(_id: string, release: Release) {
    for (const { text } of passages(release)) yield spellings.count(fold(text))
  }
  const every = Math.max(1, Math.floor(releases / enoughToLearn))
  const whole =
    (await forEveryRelease(store, options, meter, learn, every)) &&
    (await forEveryRelease(store, options, meter, count))
  if (!whole) return { at: null, releases, groups: [], cancelled: true }
  const groups = spellings.variants().slice(0, mostGroups)
  const found: HouseSpellings = { at: store.now(), releases, groups, cancelled: false }
  writeStatistics(store, 'spellings', found)
  return found
}
