import { checkArchive } from './archive/check-archive.ts'
import { countSpellings } from './archive/count-spellings.ts'
import { findNearDuplicates } from './archive/find-near-duplicates.ts'
import type { Answers } from './desk-answers.ts'
import type { Jobs } from './desk-jobs.ts'
import type { DeskOptions } from './desk-ports.ts'
import { officeChecks } from './office-checks.ts'
import { checkedReleases, checkStatistics } from './store/check-results.ts'
import { readStatistics } from './store/papers.ts'
import { findIds } from './store/search.ts'

/** A piece of work in the desk's process may take so many milliseconds: typing and saving wait for no more. */
const longest = 40

type ChecksQuestion =
  | 'checks.run'
  | 'checks.statistics'
  | 'checks.releases'
  | 'spellings.count'
  | 'spellings.read'
  | 'duplicates.find'
  | 'duplicates.read'

/** What the desk answers to questions about the checks over the whole archive. */
export function checkAnswers({ store, ports }: DeskOptions, jobs: Jobs): Pick<Answers, ChecksQuestion> {
  const pace = { clock: () => performance.now(), longest }
  const checks = () => officeChecks(store, ports.about().version)
  return {
    'checks.run': async ({ within }) =>
      jobs.run('check', (watch) => {
        const only = within ? { only: new Set(findIds(store, within)) } : {}
        return checkArchive(store, checks(), { ...watch, ...pace, ...only })
      }),
    'checks.statistics': async ({ rule }) => checkStatistics(store, checks().version, rule),
    'checks.releases': async (filter) => checkedReleases(store, filter),
    'spellings.count': async () =>
      jobs.run('spellings', (watch) => countSpellings(store, { ...watch, ...pace })),
    'spellings.read': async () => readStatistics(store, 'spellings'),
    'duplicates.find': async () =>
      jobs.run('near-duplicates', (watch) => findNearDuplicates(store, { ...watch, ...pace })),
    'duplicates.read': async () => readStatistics(store, 'near-duplicates'),
  }
}
