/**
 * Makes everything that is made: `npm run generate`. Each step is a program of its own under scripts/generate,
 * because the later ones read what the earlier ones wrote. The same input gives the same files, byte for byte.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const steps = [
  'migrations.ts',
  'spelling-data.ts',
  'people-data.ts',
  'abbreviations-data.ts',
  'headline-lengths.ts',
  'rule-counts.ts',
  'rules-document.ts',
  'faults-document.ts',
]

for (const step of steps) {
  const file = fileURLToPath(new URL(`./generate/${step}`, import.meta.url))
  const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`scripts/generate/${step} failed.`)
    process.exit(1)
  }
  console.log(`made by scripts/generate/${step}`)
}
