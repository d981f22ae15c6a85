// npm run bench: the measurements in the real Electron and in plain Node, in a display in memory where there
// is none. What is given after `--` names those that are wanted: npm run bench -- typing start
import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { setUp } from './setup/set-up.mjs'
import { buildIfStale } from './stages/build.mjs'
import { onDisplay } from './stages/display.mjs'

try {
  await setUp()
  await buildIfStale()
  const ended = await run(...onDisplay('node', ['bench/index.ts', ...process.argv.slice(2)]), { show: true })
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
