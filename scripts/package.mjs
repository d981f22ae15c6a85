// npm run package -- --linux|--win|--mac [dir]: builds, gathers the licences, and packs with electron-builder into dist/.
import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { setUp } from './setup/set-up.mjs'
import { buildIfStale } from './stages/build.mjs'

try {
  await setUp({ tests: false })
  await buildIfStale()
  await run('node', ['scripts/packaging/third-party.ts'], { show: true })
  // What this machine develops with is no choice for what is given away.
  const words = ['--config', 'electron-builder.config.mjs', '--publish', 'never', ...process.argv.slice(2)]
  const ended = await run('electron-builder', words, {
    show: true,
    env: { ELECTRON_OVERRIDE_DIST_PATH: undefined },
  })
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
