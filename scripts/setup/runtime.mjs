// The chosen runtime, looked at once and written down for the application, the command line and the tests.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { electronForThisMachine } from './electron.mjs'
import { runtimeFile, stamps } from './places.mjs'
import { SetupError } from './report.mjs'
import { ask } from './run.mjs'
import { sqliteAddon } from './sqlite-addon.mjs'

/**
 * What node_modules/.cache/tokhao/runtime.json holds.
 * @typedef {object} Runtime
 * @property {import('./electron.mjs').RuntimeKind} kind
 * @property {string} electronDist the folder of Electron, as ELECTRON_OVERRIDE_DIST_PATH wants it
 * @property {string} electronVersion such as 45.4.1
 * @property {number} napi the Node-API version that this Electron offers
 * @property {string | null} sqliteAddon better-sqlite3's `nativeBinding`; null: its own prebuilt addon
 */

/**
 * Electron's executable inside its folder.
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 */
export function executableIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
}

/**
 * What set-up wrote last time.
 * @returns {Runtime | null} null when it has not been run
 */
export function writtenRuntime() {
  try {
    return JSON.parse(readFileSync(runtimeFile, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Chooses the Electron, sees that SQLite runs on it, and writes both down.
 * @returns {Promise<Runtime>}
 */
export async function runtime() {
  const { kind, folder } = await electronForThisMachine()
  const executable = executableIn(folder)
  const known = writtenRuntime()
  const versions =
    known?.electronDist === folder && existsSync(executable) && declared(folder) === known.electronVersion
      ? { electron: known.electronVersion, napi: known.napi }
      : versionsOf(executable)
  const addon = await sqliteAddon({ napi: versions.napi, executable })
  /** @type {Runtime} */
  const found = {
    kind,
    electronDist: folder,
    electronVersion: versions.electron,
    napi: versions.napi,
    sqliteAddon: addon,
  }
  // Written only when it changed: others may be reading it.
  if (JSON.stringify(known) !== JSON.stringify(found)) {
    mkdirSync(stamps, { recursive: true })
    writeFileSync(runtimeFile, `${JSON.stringify(found, null, 2)}\n`)
  }
  return found
}

/**
 * The version that the folder's own file tells.
 * @param {string} folder
 */
function declared(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return null
  }
}

/**
 * Asks Electron itself.
 * @param {string} executable
 * @returns {{ electron: string, napi: number }}
 */
function versionsOf(executable) {
  const program = 'JSON.stringify([process.versions.electron, Number(process.versions.napi)])'
  const answer = ask(executable, ['-p', program], { ELECTRON_RUN_AS_NODE: '1' })
  if (answer === null) {
    throw new SetupError(
      `เริ่ม Electron ที่ ${executable} ไม่ได้ อาจขาดไลบรารีของระบบหรือไฟล์เสีย โปรดลบโฟลเดอร์นั้นแล้วเริ่มใหม่`,
      `Electron at ${executable} does not start: system libraries may be missing or the files damaged. Delete that folder and start again.`,
    )
  }
  const [electron, napi] = JSON.parse(answer)
  return { electron, napi }
}
