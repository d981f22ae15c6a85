// npm run e2e: the end-to-end tests in the real Electron, in a display in memory where there is none.
// What is given after `--` goes to Playwright: npm run e2e -- e2e/security.spec.ts
import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { setUp } from './setup/set-up.mjs'
import { buildIfStale } from './stages/build.mjs'
import { onDisplay } from './stages/display.mjs'

try {
  await setUp({ tests: true })
  await buildIfStale()
  const ended = await run(...onDisplay('playwright', ['test', ...process.argv.slice(2)]), { show: true })
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
