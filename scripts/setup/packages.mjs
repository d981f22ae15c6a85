// The npm packages: installed anew only when they are not what package-lock.json says.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { project, stamps } from './places.mjs'
import { SetupError, step } from './report.mjs'
import { run } from './run.mjs'

const lockFile = join(project, 'package-lock.json')
const installedFile = join(project, 'node_modules', '.package-lock.json')
const node24 = join(
  project,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
const stampFile = join(stamps, 'packages')

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether what npm says it installed is what the lock asks for. Optional packages may be missing, and
 * ones that the lock lacks may be there: they are those of other platforms, and of this one.
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
  return !missing && Object.entries(there).every(([path, { optional }]) => path in asked || optional === true)
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
  if (!existsSync(node24)) {
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
    // Not `npm ci`: it refuses a lock that lacks the optional packages of other platforms, and a mirror
    // that does not hold those cannot write another. The lock is obeyed and left as it is all the same.
    // Without scripts: npm would try to compile better-sqlite3, which brings its addon (it forgets the
    // package's `gypfile: false` when it installs from a lock) and no other package needs its script …
    await npm(['install', '--no-save', '--ignore-scripts'])
    // … but this one, whose script fetches the binary of Node 24.
    await npm(['rebuild', 'node'])
  })
}

/** @param {string[]} args */
async function npm(args) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const ended = await run('npm', [...args, ...quiet])
  if (ended.ok) return
  throw new SetupError(
    'ติดตั้งแพ็กเกจ npm ไม่ได้ โปรดตรวจเครือข่ายแล้วสั่งอีกครั้ง',
    'The npm packages could not be installed. Check the network and run again.',
    ended.output,
  )
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
