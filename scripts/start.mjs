// npm start: makes everything ready and opens the workstation; where there is no display, does its
// main job on the sample release instead.
import { duration, say, SetupError } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { executableIn } from './setup/runtime.mjs'
import { hasDisplay, setUp } from './setup/set-up.mjs'
import { buildIfStale } from './stages/build.mjs'
import { sandboxOptions } from './stages/display.mjs'
import { mainJob } from './stages/main-job.mjs'

const began = Date.now()

async function start() {
  const runtime = await setUp()
  await buildIfStale()
  if (!hasDisplay()) {
    say('เครื่องนี้ไม่มีจอ จึงทำงานหลักกับข่าวตัวอย่าง', 'No display here: doing the main job on the sample release')
    await mainJob()
    say('เสร็จแล้ว', `Done in ${duration(Date.now() - began)}`)
    return
  }
  say('เปิดโต๊ะข่าว', `Opening Tokhao after ${duration(Date.now() - began)}`)
  const args = [...sandboxOptions(), '.', ...process.argv.slice(2)]
  const opened = await run(executableIn(runtime.electronDist), args, {
    env: { ELECTRON_OVERRIDE_DIST_PATH: runtime.electronDist, ELECTRON_RUN_AS_NODE: undefined },
    show: true,
  })
  process.exitCode = opened.code ?? 1
}

try {
  await start()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
