// npm test: makes everything ready, then checks types, lint, format, runs the unit tests, builds, and runs
// the end-to-end tests in the real Electron. Ends with 0 only if nothing failed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { stamps } from './setup/places.mjs'
import { duration, say, SetupError } from './setup/report.mjs'
import { setUp } from './setup/set-up.mjs'
import { endToEndTests, format, freshBuild, lint, table, types, unitTests } from './stages/checks.mjs'
import { sum } from './stages/results.mjs'

const began = Date.now()

async function test() {
  await setUp({ tests: true })
  const outcomes = []
  for (const stage of [types, lint, format, unitTests, freshBuild, endToEndTests])
    outcomes.push(await stage())
  const total = sum(outcomes.map(({ counts }) => counts))
  mkdirSync(stamps, { recursive: true })
  // For those who sum further: .ci/run adds its own checks to these.
  writeFileSync(join(stamps, 'test-summary.json'), JSON.stringify(total))
  process.stdout.write(`\n${table(outcomes)}\n\n`)
  const figures = `${total.passed} passed, ${total.failed} failed in ${duration(Date.now() - began)}`
  say(total.failed === 0 ? 'ผ่านทั้งหมด' : 'มีรายการไม่ผ่าน', figures)
  if (total.failed > 0) process.exitCode = 1
}

try {
  await test()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
