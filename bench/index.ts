/**
 * Runs the measurements: `npm run bench` all of them, `npm run bench -- rules` those that are named.
 * Each file of bench/ that exports `bench(print)` is one measurement.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Measurement {
  readonly bench?: (print: (line: string) => void) => Promise<void> | void
}

const here = fileURLToPath(new URL('./', import.meta.url))
const wanted = process.argv.slice(2)
const names = readdirSync(here)
  .filter((file) => /^[\w-]+\.ts$/.test(file) && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${names.join(', ')}`)
  process.exit(2)
}

for (const name of wanted.length > 0 ? wanted : names) {
  const { bench } = (await import(new URL(`./${name}.ts`, import.meta.url).href)) as Measurement
  if (!bench) continue
  console.log(`\n${name}`)
  await bench((line) => console.log(`  ${line}`))
}
