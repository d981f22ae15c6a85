// npm run screenshots: takes the pictures of the documents from the running workstation.
import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { setUp } from './setup/set-up.mjs'
import { buildIfStale } from './stages/build.mjs'
import { onDisplay } from './stages/display.mjs'

try {
  await setUp({ tests: true })
  await buildIfStale()
  const ended = await run(...onDisplay('node', ['scripts/stages/screenshots.ts']), { show: true })
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
