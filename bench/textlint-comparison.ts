import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter, loadTextlintrc } from 'textlint'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import type { PassageRule } from '../src/domain/rules/rule.ts'
import { spelling } from '../src/domain/rules/spelling/spelling.ts'
import { certainForms } from '../src/domain/rules/spelling/data/certain.ts'
import { formFinder } from '../src/domain/rules/spelling/find-forms.ts'

const projectFolder = fileURLToPath(new URL('../', import.meta.url))

/** How many replacements both sides look for. */
export const comparedReplacements = 59

/** Milliseconds that both need for the same text and the same replacements, and what they found. */
export interface Comparison {
  readonly ours: number
  readonly textlint: number
  readonly foundByUs: number
  readonly foundByTextlint: number
}

/**
 * Looks for the 59 most frequent certain misspellings in the same releases, given as their lines, one release after
 * the other: once with our engine (checker, passages, guards, messages and fixes) and once with textlint and
 * textlint-rule-prh, each made once and asked once a release, as in use. The best of three runs each.
 */
export async function compareWithTextlint(releases: readonly (readonly string[])[]): Promise<Comparison> {
  const forms = mostFrequent()
  const find = formFinder(forms)
  const rule: PassageRule = {
    ...spelling,
    *check({ text }) {
      for (const { start, end, rights } of find(text)) {
        yield { start, end, message: spelling.title, fixes: rights.map((right) => ({ text: right })) }
      }
    },
  }
  const drafts = releases.map((lines) => ({ ...emptyRelease('2024-04-29'), body: lines.map(paragraph) }))
  let foundByUs = 0
  const ours = bestOf(3, () => {
    const check = createChecker([rule], draftContext)
    foundByUs = drafts.reduce((sum, draft) => sum + check(draft).length, 0)
  })

  const folder = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  try {
    const rules = forms.map(([wrong, right]) => `  - expected: "${right}"\n    pattern: "${wrong}"\n`)
    writeFileSync(join(folder, 'prh.yml'), `version: 1\nrules:\n${rules.join('')}`)
    writeFileSync(
      join(folder, '.textlintrc.json'),
      JSON.stringify({ rules: { prh: { rulePaths: [join(folder, 'prh.yml')] } } }),
    )
    const descriptor = await loadTextlintrc({
      configFilePath: join(folder, '.textlintrc.json'),
      node_modulesDir: join(projectFolder, 'node_modules'),
    })
    const linter = createLinter({ descriptor })
    // A blank line between, so that textlint too sees one paragraph a line.
    const texts = releases.map((lines) => lines.join('\n\n'))
    let foundByTextlint = 0
    let textlint = Number.POSITIVE_INFINITY
    for (let run = 0; run < 3; run++) {
      const began = performance.now()
      foundByTextlint = 0
      for (const text of texts) {
        const { messages } = await linter.lintText(text, join(folder, 'release.txt'))
        foundByTextlint += messages.length
      }
      textlint = Math.min(textlint, performance.now() - began)
    }
    return { ours, textlint, foundByUs, foundByTextlint }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The certain forms without guards that occur most often in the releases that were counted. */
function mostFrequent(): (readonly [wrong: string, right: string])[] {
  const table = readFileSync(join(projectFolder, 'resources/facts/spelling.tsv'), 'utf8')
  const occurrences = new Map(
    table.split('\n').map((row) => {
      const [wrong = '', , , count = '0'] = row.split('\t')
      return [wrong, Number(count)] as const
    }),
  )
  return certainForms
    .filter(([, right, ...guards]) => !right.includes('|') && guards.length === 0)
    .map(([wrong, right]) => ({ pair: [wrong, right] as const, count: occurrences.get(wrong) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, comparedReplacements)
    .map(({ pair }) => pair)
}

function bestOf(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}
