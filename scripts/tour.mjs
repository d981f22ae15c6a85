// npm run tour: the way of a new user, from the first start to an exported release, with a picture of every step
// under docs/tour. The same way is walked by the end-to-end tests, which keep no pictures.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { project } from './setup/places.mjs'
import { SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { setUp } from './setup/set-up.mjs'
import { buildIfStale } from './stages/build.mjs'
import { onDisplay } from './stages/display.mjs'

const folder = join(project, 'docs', 'tour')

try {
  await setUp({ tests: true })
  await buildIfStale()
  rmSync(folder, { recursive: true, force: true })
  const ended = await run(...onDisplay('playwright', ['test', 'e2e/tour.spec.ts']), {
    show: true,
    env: { TOKHAO_TOUR: folder },
  })
  process.exitCode = ended.code ?? 1
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
