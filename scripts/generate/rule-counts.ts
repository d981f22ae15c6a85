/** Makes docs/evidence/counts.json: how often each rule speaks in the sample of real releases. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../../src/domain/rules/catalogue.ts'
import { createChecker } from '../../src/domain/rules/check.ts'
import { draftContext } from '../../src/domain/rules/context.ts'
import { sampleReleases } from '../sample-releases.ts'

const made = fileURLToPath(new URL('../../docs/evidence/counts.json', import.meta.url))

/** Findings by rule, in the order of the catalogue; every release is read as a draft. */
export function ruleCounts(): Readonly<Record<string, number>> {
  const counts = new Map(catalogue.map((rule) => [rule.id, 0]))
  const check = createChecker(catalogue, draftContext)
  for (const { release } of sampleReleases()) {
    for (const { rule } of check(release)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(made, `${JSON.stringify(ruleCounts(), null, 2)}\n`)
}
