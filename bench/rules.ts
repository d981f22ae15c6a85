import { availableParallelism, loadavg } from 'node:os'
import { applyEdits } from '../src/domain/release/apply-edits.ts'
import { passages } from '../src/domain/release/passages.ts'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { catalogue } from '../src/domain/rules/catalogue.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import { sampleReleases } from '../scripts/sample-releases.ts'
import { quantile } from './figures.ts'
import { compareWithTextlint, comparedReplacements } from './textlint-comparison.ts'

const utf8 = new TextEncoder()
const bytesOf = (text: string) => utf8.encode(text).length
// One checker for all, as in use: what it reads is new to it each time.
const check = createChecker(catalogue, draftContext)

/** How often each text is checked: the figures are of all runs, and of the least of each text. */
const rounds = 10

/** Prints how fast the rules are, on the real releases of the sample. Sizes are bytes of UTF-8. */
export async function bench(print: (line: string) => void): Promise<void> {
  const releases = sampleReleases()
  const bodies = releases.map(({ release }) => passages(release).map(({ text }) => text))
  const bytes = bodies.flat().reduce((sum, text) => sum + bytesOf(text), 0)
  print(`rules: ${catalogue.length}, releases: ${releases.length}, ${(bytes / 1e6).toFixed(2)} MB`)
  printLoad(print)
  // First: what is measured after it makes one engine's code general and its memory full.
  const { turns, foundByUs, foundByTextlint, onlyTextlint } = await compareWithTextlint(bodies)
  const middle = (of: (turn: (typeof turns)[number]) => number) => quantile(turns.map(of), 0.5)
  const ratios = turns.map(({ ours, textlint }) => textlint / ours)
  print(
    `${comparedReplacements} replacements: ours ${middle(({ ours }) => ours).toFixed(1)} ms (${foundByUs} found), ` +
      `textlint with prh ${middle(({ textlint }) => textlint).toFixed(0)} ms (${foundByTextlint} found): ` +
      `${quantile(ratios, 0.5).toFixed(0)} times as fast (median of ${turns.length} turns, ` +
      `${Math.min(...ratios).toFixed(0)} to ${Math.max(...ratios).toFixed(0)})`,
  )
  for (const place of onlyTextlint)
    print(`  by textlint alone, as ours spares names and parts of words: …${place}…`)

  const whole = times(rounds, () => {
    for (const { release } of releases) check(release)
  })
  print(`all rules, whole sample      ${(bytes / 1e3 / least(whole)).toFixed(1)} MB/s`)
  print(
    `                             of all runs (a wait for the processor included), and of the least of ${rounds}`,
  )

  const lines = bodies.flat().filter((text) => text !== '')
  const longest = releases.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const median = [...releases].sort((a, b) => a.text.length - b.text.length)[Math.floor(releases.length / 2)]
  print(`all rules, 4 KB              ${spreadOver(piecesOf(lines, 4096))}`)
  print(`all rules, 200 KB            ${spreadOver(piecesOf(lines, 200 * 1024))}`)
  print(`all rules, the longest       ${spreadOver([longest.release])} (${kilobytes(longest.text)})`)
  if (median) {
    print(`all rules, the median        ${spreadOver([median.release])} (${kilobytes(median.text)})`)
    print(`one key, the median release  ${spread(typing(median.release))}`)
  }
  print(`one key, the longest release ${spread(typing(longest.release))}`)
  printLoad(print)
}

function printLoad(print: (line: string) => void): void {
  const [lastMinute = 0] = loadavg()
  print(`load of the machine ${lastMinute.toFixed(1)}, processors ${availableParallelism()}`)
}

function kilobytes(text: string): string {
  return `${(bytesOf(text) / 1024).toFixed(0)} KB`
}

/** Releases of about a size, made of the sample's own lines. */
function piecesOf(lines: readonly string[], size: number): Release[] {
  const pieces: Release[] = []
  let taken: string[] = []
  let length = 0
  for (const line of lines) {
    taken.push(line)
    length += bytesOf(line)
    if (length < size) continue
    pieces.push({ ...emptyRelease('2024-04-29'), headline: 'หัวข่าว', body: taken.map(paragraph) })
    taken = []
    length = 0
  }
  return pieces
}

// What a keystroke costs: a letter put into the middle of a paragraph of a release that was just checked.
function typing(release: Release): number[] {
  check(release)
  const spots = passages(release).filter(({ slot, text }) => slot === 'body' && text.length > 20)
  let now = release
  return Array.from({ length: 300 }, (_, key) => {
    const spot = spots[(key * 7) % spots.length]
    if (!spot) return 0
    const { slot, block, item } = spot
    now = applyEdits(now, [{ kind: 'replace', slot, block, item, start: 10, end: 10, text: ' ก' }])
    const began = performance.now()
    check(now)
    return performance.now() - began
  })
}

// Round after round over all of them, so that none is fresh in the caches of the processor.
function spreadOver(releases: readonly Release[]): string {
  const apart = emptyRelease()
  const runs = Array.from({ length: rounds }, () =>
    releases.map((release) => {
      check(apart)
      const began = performance.now()
      check(release)
      return performance.now() - began
    }),
  )
  const leasts = releases.map((_, at) => least(runs.map((run) => run[at] ?? Number.POSITIVE_INFINITY)))
  return `${spread(runs.flat())}; ${spread(leasts)}`
}

function times(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
}

function least(milliseconds: readonly number[]): number {
  return Math.min(...milliseconds)
}

function spread(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
