// npm run faults: every fault of the store, as often as it takes to be sure. The last line sums it up.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { setUp } from './setup/set-up.mjs'

try {
  await setUp({ tests: true })
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-faults-'))
  const scores = join(folder, 'scores')
  const env = { TOKHAO_FAULT_ROUNDS: 'full', TOKHAO_FAULT_SCORES: scores }
  const ended = await run('vitest', ['run', 'src/main/store/faults'], { show: true, env })
  const lines = existsSync(scores) ? readFileSync(scores, 'utf8').trim().split('\n') : []
  rmSync(folder, { recursive: true })
  process.stdout.write(`${lines.sort().join(' | ')}\n`)
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
