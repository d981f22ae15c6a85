import type { DirectoryProposals } from '#contract/directory.ts'
import { createLearner, proposalKey } from '#domain/directory/learn.ts'
import { declinedKeys, readDirectory } from '#main/store/directory/directory.ts'
import type { Store } from '#main/store/store.ts'
import type { CheckOptions } from './check-archive.ts'
import { countReleases, forEveryRelease } from './every-release.ts'
import { createMeter } from './progress.ts'

/** Somebody named so in fewer releases may be a slip, or a guest of one day. */
const leastReleases = 5
/** Proposals that a person is shown: more nobody reads. */
const mostProposals = 300

/**
 * Reads everything outside the bin for people and posts that come often and are not in the directory, whom nobody
 * has turned down. One that was stopped proposes what it has read so far.
 */
export async function learnPeople(
  store: Store,
  options: Omit<CheckOptions, 'only'>,
): Promise<DirectoryProposals> {
  const releases = countReleases(store)
  const meter = createMeter(releases, options.clock)
  const learner = createLearner(readDirectory(store))
  const whole = await forEveryRelease(store, options, meter, (_id, release) => [learner.read(release)])
  const declined = declinedKeys(store)
  const proposals = learner
    .proposals(leastReleases)
    .map((learnt) => ({ ...learnt, key: proposalKey(learnt) }))
    .filter(({ key }) => !declined.has(key))
    .slice(0, mostProposals)
  return { proposals, releases: meter.read().done, cancelled: !whole }
}
