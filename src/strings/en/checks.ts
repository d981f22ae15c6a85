import type { Strings } from '../strings.ts'

const number = (count: number) => count.toLocaleString('en-GB')

export const checks: Strings['checks'] = {
  title: 'The whole archive',
  tabs: { findings: 'Findings', spellings: 'Words spelt several ways', duplicates: 'Nearly the same' },
  run: 'Check everything',
  runMore: 'Check what is not checked yet',
  within: 'Only releases with the words',
  withinHint: 'Leave empty to check every release',
  starting: 'Starting…',
  background: 'You can close this and go on working; it continues in the background',
  checked: (checked, unchanged) =>
    unchanged === 0
      ? `${number(checked)} releases checked`
      : `${number(checked)} releases checked, ${number(unchanged)} unchanged since the last time`,
  damaged: (count) => `${number(count)} are too damaged to check; backups can bring them back`,
  stopped: 'Stopped. What was checked is kept; press again to go on',
  stoppedEmpty: 'Stopped. The earlier result stays',
  latest: (when) => `Last checked ${when}`,
  unchecked: (count) => `${number(count)} not checked yet, or changed since`,
  never:
    'Nothing has been checked yet. The first time takes as long as there are releases; later only changes are checked',
  rules: 'Rules',
  allRules: 'All rules',
  ruleFacts: (findings, releases) => `${number(findings)} in ${number(releases)} releases`,
  trend: 'By month',
  trendSays: (first, last, most, when) => `From ${first} to ${last}; the most, ${number(most)}, in ${when}`,
  monthFindings: (month, findings, releases) =>
    `${month}: ${number(findings)} findings in ${number(releases)} releases`,
  categories: 'By category',
  years: 'By year',
  noName: 'None',
  releases: 'Releases',
  moreReleases: 'Show more',
  noFindings: 'Nothing was found in what was checked',
  counts: (errors, warnings, advice) =>
    `${number(errors)} must · ${number(warnings)} should · ${number(advice)} advice`,
  countSpellings: 'Count all words',
  spellingsNever:
    'Counts in how many ways the office writes one word, so that you can make one of them a word of the office',
  spellingsAt: (when, releases) => `Last counted ${when}, in ${number(releases)} releases`,
  spellingsNone: 'No word is written in several ways',
  spellings: 'Words spelt several ways',
  times: (count) => (count === 1 ? 'once' : `${number(count)} times`),
  makeRule: (right) => `Use “${right}”`,
  makeRuleOf: (wrong, right) => `Make it a word of the office: “${right}” instead of “${wrong}”`,
  ruleMade: (wrong, right) => `From now on “${right}” is proposed instead of “${wrong}”`,
  isRule: 'A word of the office already',
  findDuplicates: 'Look through everything',
  duplicatesNever:
    'Finds releases of which 80% and more is the same, such as one issued twice or a correction beside its first version',
  duplicatesAt: (when, releases) => `Last looked ${when}, through ${number(releases)} releases`,
  duplicatesNone: 'No releases are nearly the same',
  duplicates: 'Groups of releases that are nearly the same',
  groupOf: (count) => `${number(count)} releases`,
  likeness: (share) => `${Math.round(share * 100)}% the same`,
  noDate: 'No date',
  close: 'Close',
}
