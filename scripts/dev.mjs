// npm run dev: the workstation from its sources, rebuilt and reloaded as they are saved.
import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { executableIn } from './setup/runtime.mjs'
import { setUp } from './setup/set-up.mjs'
import { onDisplay, sandboxOptions } from './stages/display.mjs'

try {
  const { electronDist } = await setUp()
  const args = ['dev', ...process.argv.slice(2), '--', ...sandboxOptions()]
  const ended = await run(...onDisplay('electron-vite', args), {
    env: { ELECTRON_EXEC_PATH: executableIn(electronDist), ELECTRON_OVERRIDE_DIST_PATH: electronDist },
    show: true,
  })
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
