// The npm packages: installed anew only when they are not what package-lock.json says.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { binaries, project, stamps } from './places.mjs'
import { SetupError, step } from './report.mjs'
import { run } from './run.mjs'

const lockFile = join(project, 'package-lock.json')
const installedFile = join(project, 'node_modules', '.package-lock.json')
const stampFile = join(stamps, 'packages')

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether what npm says it installed is what the lock asks for. Optional packages may be missing:
 * they are those of other platforms.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function matches(wanted, installed) {
  const there = installed.packages ?? {}
  const asked = wanted.packages ?? {}
  const missing = Object.entries(asked).some(([path, locked]) => {
    const found = there[path]
    if (path === '') return false
    if (found === undefined) return locked.optional !== true
    return found.version !== locked.version || found.integrity !== locked.integrity
  })
  return !missing && Object.keys(there).every((path) => path in asked)
}

/**
 * The mark of a lock file, kept once its packages are known to be installed.
 * @param {string} lockText
 * @returns {string} its SHA-256 in hex
 */
export function stampOf(lockText) {
  return createHash('sha256').update(lockText).digest('hex')
}

/**
 * Installs the packages if package-lock.json has changed since, or if Node 24 is not among them.
 * @returns {Promise<void>}
 */
export async function packages() {
  const lockText = readFileSync(lockFile, 'utf8')
  const stamp = stampOf(lockText)
  if (!existsSync(join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node'))) {
    await install()
  } else if (read(stampFile) !== stamp) {
    const installed = read(installedFile)
    if (installed === null || !matches(JSON.parse(lockText), JSON.parse(installed))) await install()
  }
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stampFile, stamp)
}

async function install() {
  await step('ติดตั้งแพ็กเกจ npm', 'Installing the npm packages', async () => {
    const installed = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (installed.ok) return
    throw new SetupError(
      'ติดตั้งแพ็กเกจ npm ไม่ได้ โปรดตรวจเครือข่ายแล้วสั่งอีกครั้ง',
      'The npm packages could not be installed. Check the network and run again.',
      installed.output,
    )
  })
}

/**
 * @param {string} file
 * @returns {string | null}
 */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
