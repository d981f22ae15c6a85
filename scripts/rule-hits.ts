/**
 * Lists what rules find in the sample of real releases, for reading:
 *   node scripts/rule-hits.ts RULE… [--sample N] [--seed S] [--alone]
 * One line a finding, in the columns of docs/evidence (rule, file, line, text, and an empty verdict).
 * --sample N draws N findings of each rule, the same ones for the same --seed; --alone runs each rule
 * by itself, so that findings which yield to another rule are listed too.
 */
import { parseArgs } from 'node:util'
import { passages, placeKey } from '../src/domain/release/passages.ts'
import { catalogue } from '../src/domain/rules/catalogue.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import type { Rule } from '../src/domain/rules/rule.ts'
import { seededRandom } from './seeded-random.ts'
import { lineOf, sampleReleases } from './sample-releases.ts'

const around = 30

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
  },
})

const unknown = positionals.filter((id) => !catalogue.some((rule) => rule.id === id))
if (positionals.length === 0 || unknown.length > 0) {
  console.error(positionals.length === 0 ? 'Name at least one rule.' : `No such rule: ${unknown.join(', ')}`)
  process.exit(2)
}

const releases = sampleReleases()
for (const id of positionals) {
  const wanted = catalogue.filter((rule) => rule.id === id)
  const hits = hitsOf(id, values.alone ? wanted : catalogue)
  const shown = values.sample ? drawn(hits, Number(values.sample), Number(values.seed)) : hits
  for (const hit of shown) console.log(hit)
  console.error(
    `${id}: ${hits.length} findings${shown.length < hits.length ? `, ${shown.length} shown` : ''}`,
  )
}

function hitsOf(id: string, rules: readonly Rule[]): string[] {
  return releases.flatMap((sample) => {
    const texts = new Map(passages(sample.release).map((passage) => [placeKey(passage), passage.text]))
    return createChecker(
      rules,
      draftContext,
    )(sample.release)
      .filter(({ rule }) => rule === id)
      .map((finding) => {
        const text = texts.get(placeKey(finding)) ?? ''
        const before = text.slice(Math.max(0, finding.start - around), finding.start)
        const after = text.slice(finding.end, finding.end + around)
        const repair = finding.fixes[0]?.label.th
        return [
          id,
          sample.file,
          lineOf(sample, finding),
          visible(`${before}⟦${finding.text}⟧${after}`),
          '',
          repair === undefined ? '' : visible(`→ ${repair}`),
        ].join('\t')
      })
  })
}

function visible(text: string): string {
  return text
    .replaceAll('\u200B', '⟨ZWSP⟩')
    .replaceAll('\u00A0', '⟨NBSP⟩')
    .replaceAll('\t', '⟨TAB⟩')
    .replaceAll('\n', '⟨LF⟩')
    .replaceAll('\u2028', '⟨LS⟩')
}

function drawn(hits: readonly string[], count: number, seed: number): string[] {
  const random = seededRandom(seed)
  const keyed = hits.map((hit, order) => ({ hit, order, key: random() }))
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .sort((a, b) => a.order - b.order)
    .map(({ hit }) => hit)
}
