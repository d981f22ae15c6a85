// npm run setup: everything the project needs on this machine, and nothing else.
import { duration, say, SetupError } from './setup/report.mjs'
import { setUp } from './setup/set-up.mjs'

const began = Date.now()
try {
  const { kind, electronVersion } = await setUp({ tests: process.argv.includes('--tests') })
  const took = duration(Date.now() - began)
  say(`พร้อมใช้งาน: Electron ${electronVersion} (${kind})`, `Ready in ${took}`)
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
