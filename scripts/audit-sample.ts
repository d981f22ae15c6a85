/**
 * Draws findings of the levels error and warning from the sample of real releases, for an audit of precision:
 *   node scripts/audit-sample.ts [--seed S] [--count N] [--tsv]
 * The draw is uniform over the findings of the whole catalogue, but never takes more than 40 of one rule;
 * the same seed over the same catalogue draws the same ones. Without --tsv each is shown for reading, with its
 * message, 120 characters on either side and the result of its first fix; with --tsv come the rows of
 * docs/evidence/random-200.tsv with their verdicts left open.
 */
import { parseArgs } from 'node:util'
import { passages, placeKey } from '../src/domain/release/passages.ts'
import { catalogue } from '../src/domain/rules/catalogue.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import type { Finding } from '../src/domain/rules/rule.ts'
import { lineOf, sampleReleases } from './sample-releases.ts'
import { seededRandom } from './seeded-random.ts'

const mostOfOneRule = 40
const shownAround = 120
const keptAround = 30

interface Drawn {
  readonly file: string
  readonly line: number
  /** The passage in which the finding stands; empty where its place is no passage. */
  readonly text: string
  readonly finding: Finding
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    tsv: { type: 'boolean', default: false },
  },
})

const all = severeFindings()
const sample = draw(all, Number(values.count), seededRandom(Number(values.seed)))
console.error(`${all.length} errors and warnings, ${sample.length} drawn with seed ${values.seed}`)
if (values.tsv) console.log('n\trule\tseverity\tfile\tline\ttext\tverdict\tfix\tnote')
for (const [index, one] of sample.entries())
  console.log(values.tsv ? row(one, index + 1) : shown(one, index + 1))

function severeFindings(): Drawn[] {
  const check = createChecker(catalogue, draftContext)
  return sampleReleases().flatMap((release) => {
    const texts = new Map(passages(release.release).map((passage) => [placeKey(passage), passage.text]))
    return check(release.release)
      .filter(({ severity }) => severity !== 'advice')
      .map((finding) => ({
        file: release.file,
        line: lineOf(release, finding),
        text: texts.get(placeKey(finding)) ?? '',
        finding,
      }))
  })
}

function draw(findings: readonly Drawn[], count: number, random: () => number): Drawn[] {
  const shuffled = findings.map((one, order) => ({ one, order, key: random() })).sort((a, b) => a.key - b.key)
  const taken: typeof shuffled = []
  const ofRule = new Map<string, number>()
  for (const candidate of shuffled) {
    if (taken.length === count) break
    const { rule } = candidate.one.finding
    const already = ofRule.get(rule) ?? 0
    if (already === mostOfOneRule) continue
    ofRule.set(rule, already + 1)
    taken.push(candidate)
  }
  const order = new Map(catalogue.map(({ id }, index) => [id, index]))
  const place = ({ finding }: Drawn) => order.get(finding.rule) ?? 0
  return taken.sort((a, b) => place(a.one) - place(b.one) || a.order - b.order).map(({ one }) => one)
}

function shown({ file, line, text, finding }: Drawn, n: number): string {
  const { rule, severity, message, fixes } = finding
  return [
    `${n}. ${rule} (${severity}) ${file}:${line} ${finding.slot}`,
    `   ${message.th}`,
    `   ${marked(text, finding, shownAround)}`,
    `   ${fixes.length === 0 ? '–' : `${fixes[0]?.safe ? 'safe: ' : ''}${fixed(text, finding)}`}${others(finding)}`,
  ].join('\n')
}

function others({ fixes }: Finding): string {
  const rest = fixes.slice(1).map(({ label }) => label.th)
  return rest.length === 0 ? '' : `   | ${rest.join(' | ')}`
}

// The first fix as it would read; edits outside the finding's own passage are told by the fix's label alone.
function fixed(text: string, finding: Finding): string {
  const [fix] = finding.fixes
  if (!fix) return ''
  const edits = fix.edits.flatMap((edit) =>
    edit.kind === 'replace' && placeKey(edit) === placeKey(finding) ? [edit] : [],
  )
  if (edits.length === 0 || edits.length < fix.edits.length) return `[${visible(fix.label.th)}]`
  const start = Math.max(0, Math.min(finding.start, ...edits.map((edit) => edit.start)) - keptAround)
  const end = Math.max(finding.end, ...edits.map((edit) => edit.end)) + keptAround
  const inOrder = edits.sort((a, b) => b.start - a.start)
  const after = inOrder.reduce(
    (read, edit) => read.slice(0, edit.start - start) + edit.text + read.slice(edit.end - start),
    text.slice(start, end),
  )
  return visible(after)
}

function row({ file, line, text, finding }: Drawn, n: number): string {
  return [n, finding.rule, finding.severity, file, line, marked(text, finding, keptAround), '', '', ''].join(
    '\t',
  )
}

function marked(text: string, { start, end, text: found }: Finding, around: number): string {
  const before = text.slice(Math.max(0, start - around), start)
  return visible(`${before}⟦${found}⟧${text.slice(end, end + around)}`)
}

function visible(text: string): string {
  return text
    .replaceAll('\u200B', '⟨ZWSP⟩')
    .replaceAll('\u00A0', '⟨NBSP⟩')
    .replaceAll('\t', '⟨TAB⟩')
    .replaceAll('\n', '⟨LF⟩')
    .replaceAll('\u2028', '⟨LS⟩')
}
