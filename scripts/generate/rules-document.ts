/** Makes docs/RULES.md from the catalogue, the counts and the verdicts of docs/evidence. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../../src/domain/rules/catalogue.ts'
import { handbook } from '../../src/domain/rules/handbook.ts'
import type { HandbookEvidence, NotShipped, RuleEvidence } from '../../src/domain/rules/handbook.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const evidenceFolder = `${root}docs/evidence/`

/** The text of docs/RULES.md. */
export function rulesDocument(): string {
  return handbook(catalogue, evidence())
}

function evidence(): HandbookEvidence {
  const counts = new Map(
    Object.entries(
      JSON.parse(readFileSync(`${evidenceFolder}counts.json`, 'utf8')) as Record<string, number>,
    ),
  )
  const verdicts = readVerdicts()
  const rules = new Map<string, RuleEvidence>()
  for (const { id } of catalogue) {
    const { read = 0, right = 0 } = verdicts.get(id) ?? {}
    rules.set(id, { found: counts.get(id) ?? 0, read, right })
  }
  return { rules, notShipped: notShipped() }
}

// One row a finding that was read: rule, file, line, text, verdict (true or false), note.
function readVerdicts(): Map<string, { read: number; right: number }> {
  const verdicts = new Map<string, { read: number; right: number }>()
  // The draw of 200 over all rules reads findings that the families' own lists hold already; planted faults are no
  // findings in real releases.
  const lists = readdirSync(evidenceFolder).filter(
    (file) => file.endsWith('.tsv') && !/^(?:random|planted)-/.test(file),
  )
  for (const [rule = '', , , , verdict = ''] of lists.flatMap((file) => rowsOf(evidenceFolder + file))) {
    if (verdict !== 'true' && verdict !== 'false') continue
    const so = verdicts.get(rule) ?? { read: 0, right: 0 }
    verdicts.set(rule, { read: so.read + 1, right: so.right + (verdict === 'true' ? 1 : 0) })
  }
  return verdicts
}

function notShipped(): NotShipped[] {
  return rowsOf(`${root}resources/facts/rules-not-shipped.tsv`).map(
    ([id = '', precision = '', th = '', en = '']) => ({
      id,
      precision,
      reason: { th, en },
    }),
  )
}

function rowsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}docs/RULES.md`, rulesDocument())
