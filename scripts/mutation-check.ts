/**
 * Plants faults and counts how many are told:
 *   node scripts/mutation-check.ts [RULE…] [--seed S] [--missed]
 * Takes 200 paragraphs of the sample in which no error is found, plants one fault of each error rule in each
 * that gives occasion, puts it back into its release, and prints the recall by rule. --missed lists what was
 * not told. Ends with 1 below a recall of 0.98 over all.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { passages } from '../src/domain/release/passages.ts'
import { isParagraph, paragraph, spansText } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { catalogue } from '../src/domain/rules/catalogue.ts'
import { createChecker } from '../src/domain/rules/check.ts'
import type { Checker } from '../src/domain/rules/check.ts'
import type { Finding } from '../src/domain/rules/rule.ts'
import { draftContext } from '../src/domain/rules/context.ts'
import type { Plant, ReleasePlant } from './mutations/plant.ts'
import { sampleReleases } from './sample-releases.ts'
import { seededRandom } from './seeded-random.ts'

interface CleanParagraph {
  readonly release: Release
  readonly block: number
  readonly text: string
  /** Of its own, so that only the paragraph with the fault is read anew. */
  readonly check: Checker
  /** Findings of each rule before the fault. */
  readonly before: ReadonlyMap<string, number>
}

const wantedRecall = 0.98
const wantedParagraphs = 200

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, missed: { type: 'boolean', default: false } },
})
const random = seededRandom(Number(values.seed))
const { plants, releasePlants } = await mutations()
const paragraphs = cleanParagraphs()
let planted = 0
let told = 0
for (const rule of catalogue) {
  if (rule.severity !== 'error' || (positionals.length > 0 && !positionals.includes(rule.id))) continue
  const ids = new Set([rule.id, ...(rule.yieldsTo ?? [])])
  const plant = plants.get(rule.id)
  const releasePlant = releasePlants.get(rule.id)
  if (!plant && !releasePlant) {
    console.log(`${rule.id.padEnd(28)} no fault to plant`)
    continue
  }
  let here = 0
  let found = 0
  for (const clean of paragraphs) {
    const faulty = plant ? withFault(clean, plant) : releasePlant?.(clean.release, random)
    if (!faulty) continue
    here++
    const before = [...ids].reduce((sum, id) => sum + (clean.before.get(id) ?? 0), 0)
    if (clean.check(faulty).filter((finding) => ids.has(finding.rule)).length > before) found++
    else if (values.missed) console.log(`  missed ${rule.id}: ${differing(clean, faulty)}`)
  }
  planted += here
  told += found
  const recall = here === 0 ? 'no occasion' : (found / here).toFixed(3)
  console.log(`${rule.id.padEnd(28)} ${String(found).padStart(4)} of ${String(here).padStart(4)}  ${recall}`)
}
const recall = planted === 0 ? 0 : told / planted
console.log(`${'all'.padEnd(28)} ${told} of ${planted}  ${recall.toFixed(4)} (wanted: ${wantedRecall})`)
process.exitCode = recall >= wantedRecall ? 0 : 1

/** Every family's mutations: what its file exports under a name that ends in Mutations. */
async function mutations(): Promise<{
  plants: Map<string, Plant>
  releasePlants: Map<string, ReleasePlant>
}> {
  const found = { plants: new Map<string, Plant>(), releasePlants: new Map<string, ReleasePlant>() }
  const folder = new URL('./mutations/', import.meta.url)
  for (const file of readdirSync(fileURLToPath(folder)).sort()) {
    const family = (await import(new URL(file, folder).href)) as Record<string, unknown>
    for (const [name, table] of Object.entries(family)) {
      if (name.endsWith('ReleaseMutations')) {
        for (const [id, plant] of Object.entries(table as Record<string, ReleasePlant>))
          found.releasePlants.set(id, plant)
      } else if (name.endsWith('Mutations')) {
        for (const [id, plant] of Object.entries(table as Record<string, Plant>)) found.plants.set(id, plant)
      }
    }
  }
  return found
}

function cleanParagraphs(): CleanParagraph[] {
  const reading = createChecker(catalogue, draftContext)
  const all = sampleReleases().flatMap(({ release }) => {
    const faulty = new Set(
      reading(release)
        .filter(({ severity, slot }) => severity === 'error' && slot === 'body')
        .map(({ block }) => block),
    )
    return release.body.flatMap((block, at) => {
      if (!isParagraph(block) || faulty.has(at)) return []
      const text = spansText(block.spans)
      const thai = text.match(/[ก-๎]/gu)?.length ?? 0
      return text.length >= 150 && text.length <= 1500 && thai > text.length / 2
        ? [{ release, block: at, text }]
        : []
    })
  })
  const keyed = all.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key)
  return keyed.slice(0, wantedParagraphs).map(({ one }) => {
    const check = createChecker(catalogue, draftContext)
    return { ...one, check, before: countsOf(check(one.release)) }
  })
}

function withFault({ release, block, text }: CleanParagraph, plant: Plant): Release | null {
  const faulty = plant(text, random)
  if (faulty === null || faulty === text) return null
  return { ...release, body: release.body.map((one, at) => (at === block ? paragraph(faulty) : one)) }
}

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

function differing({ release }: CleanParagraph, faulty: Release): string {
  const before = passages(release)
  const line = passages(faulty).find((passage, at) => passage.text !== before[at]?.text)
  const old = before.find(({ slot, block }) => slot === line?.slot && block === line.block)?.text ?? ''
  const text = line?.text ?? ''
  let at = 0
  while (at < text.length && text[at] === old[at]) at++
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 30))
}
