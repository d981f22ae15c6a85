import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter, loadTextlintrc } from 'textlint'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import type { Finding, PassageRule } from '../src/domain/rules/rule.ts'
import { spelling } from '../src/domain/rules/spelling/spelling.ts'
import { certainForms } from '../src/domain/rules/spelling/data/certain.ts'
import { formFinder } from '../src/domain/rules/spelling/find-forms.ts'

const projectFolder = fileURLToPath(new URL('../', import.meta.url))

/** How many replacements both sides look for. */
export const comparedReplacements = 59

/** What both need for the same texts and the same replacements, and what they found. */
export interface Comparison {
  /** Milliseconds for all texts once, in each turn. */
  readonly turns: readonly { readonly ours: number; readonly textlint: number }[]
  readonly foundByUs: number
  readonly foundByTextlint: number
  /** Where only textlint finds something: the text there, with its surroundings. */
  readonly onlyTextlint: readonly string[]
}

/**
 * A turn is ours, textlint, ours again: what else the machine does at that time weighs on both. Ours goes over all
 * texts many times, so that both work for about as long and for both its garbage is collected meanwhile.
 */
const turnsTaken = 9
const timesOver = 25

/**
 * Looks for the 59 most frequent certain misspellings in the same texts: once with our engine (checker, passages,
 * guards, messages and fixes) and once with textlint and textlint-rule-prh. Both are made once and asked once a text,
 * as in use, and both do the same job: a text in, its paragraphs one a line, a list of findings with places
 * and fixes out.
 */
export async function compareWithTextlint(releases: readonly (readonly string[])[]): Promise<Comparison> {
  const forms = mostFrequent()
  const check = createChecker([replacements(forms)], draftContext)
  // A blank line between, so that textlint too sees one paragraph a line.
  const texts = releases.map((lines) => lines.join('\n\n'))
  const ours = () => texts.map((text) => check(draftOf(text)))
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  try {
    const lint = await textlintFor(forms, folder)
    const theirs = async () => {
      const found: TextlintMessage[][] = []
      for (const text of texts) found.push(await lint(text))
      return found
    }
    const findings = ours()
    const messages = await theirs()
    const turns: { ours: number; textlint: number }[] = []
    for (let turn = 0; turn < turnsTaken; turn++) {
      const before = await milliseconds(() => repeat(timesOver, ours))
      const textlint = await milliseconds(theirs)
      const after = await milliseconds(() => repeat(timesOver, ours))
      turns.push({ ours: (before + after) / (timesOver * 2), textlint })
    }
    return {
      turns,
      foundByUs: findings.flat().length,
      foundByTextlint: messages.flat().length,
      onlyTextlint: texts.flatMap((text, at) => onlyIn(text, messages[at] ?? [], findings[at] ?? [])),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function draftOf(text: string): Release {
  return { ...emptyRelease('2024-04-29'), body: text.split('\n\n').map(paragraph) }
}

function replacements(forms: readonly (readonly [wrong: string, right: string])[]): PassageRule {
  const find = formFinder(forms)
  return {
    ...spelling,
    words: forms.map(([wrong]) => wrong),
    *check({ text }) {
      for (const { start, end, rights } of find(text)) {
        yield { start, end, message: spelling.title, fixes: rights.map((right) => ({ text: right })) }
      }
    },
  }
}

type TextlintMessage = Awaited<ReturnType<ReturnType<typeof createLinter>['lintText']>>['messages'][number]

async function textlintFor(
  forms: readonly (readonly [wrong: string, right: string])[],
  folder: string,
): Promise<(text: string) => Promise<TextlintMessage[]>> {
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
  return async (text) => (await linter.lintText(text, join(folder, 'release.txt'))).messages
}

// Both name what they found by its place: ours by paragraph and offset, textlint by its offset in the text.
function onlyIn(text: string, messages: readonly TextlintMessage[], findings: readonly Finding[]): string[] {
  const lines = text.split('\n\n')
  const starts = findings.map(
    ({ block, start }) => lines.slice(0, block).reduce((sum, line) => sum + line.length + 2, 0) + start,
  )
  return messages
    .filter(({ range }) => !starts.includes(range[0]))
    .map(({ range }) => text.slice(Math.max(0, range[0] - 4), range[1] + 4).replaceAll('\n', ' '))
}

async function milliseconds(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function repeat(times: number, work: () => unknown): void {
  for (let time = 0; time < times; time++) work()
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
