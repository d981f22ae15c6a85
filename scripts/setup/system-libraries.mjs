// Libraries and programs of the operating system, on Debian and Ubuntu: looked up in the package
// database, installed with apt-get by root, named in one line to everyone else.
import { ask, isInstalled, run } from './run.mjs'
import { SetupError, step } from './report.mjs'

/** What an Electron window is linked with (Debian 12's names). */
export const windowLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libcups2',
  'libxss1',
  'libxtst6',
  'libnotify4',
]

/** A display in memory, for machines without a screen. */
export const virtualDisplay = ['xvfb', 'xauth']

/** Programs that read exports back, for the tests: PDF, tagged printing by a Chromium of today, Word. */
export const testPrograms = ['poppler-utils', 'chromium', 'libreoffice-writer-nogui']

/** What compiles the SQLite addon. */
export const buildPrograms = ['python3', 'make', 'g++']

/**
 * Reads `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`.
 * @param {string} listing
 * @returns {Set<string>} the packages that are installed, not merely known or removed
 */
export function installedPackages(listing) {
  const names = listing
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, status]) => status === 'installed')
    .map(([name]) => String(name))
  return new Set(names)
}

/**
 * Those of the wanted packages that are missing. Ubuntu 24.04 and Debian 13 put `t64` behind some names.
 * @param {string[]} wanted
 * @param {Set<string>} installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

/**
 * The names under which a distribution can install the packages.
 * @param {string[]} missing Debian 12's names
 * @param {(name: string) => boolean} isOffered whether apt has a package of exactly this name to install
 */
export function offeredNames(missing, isOffered) {
  return missing.map((name) => (!isOffered(name) && isOffered(`${name}t64`) ? `${name}t64` : name))
}

/**
 * Sees to it that packages are installed. Says and does nothing on systems without dpkg.
 * @param {string[]} wanted Debian 12's names
 * @returns {Promise<void>}
 * @throws {SetupError} with the line to type, when they are missing and this is not root
 */
export async function systemPackages(wanted) {
  if (process.platform !== 'linux') return
  const patterns = wanted.flatMap((name) => [name, `${name}t64`])
  const listing = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...patterns])
  // It ends with 1 when a pattern matches nothing, and still lists the others; null: there is no dpkg.
  if (listing.code === null) return
  const missing = missingPackages(wanted, installedPackages(listing.output))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw toType(missing, '')
  await step(`ติดตั้งไลบรารีของระบบ: ${missing.join(' ')}`, 'Installing system libraries', () => install(missing))
}

/** @param {string[]} missing */
async function install(missing) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const isOffered = (/** @type {string} */ name) =>
    /Candidate: (?!\(none\))/.test(ask('apt-cache', ['policy', name], { LC_ALL: 'C' }) ?? '')
  const names = offeredNames(missing, isOffered)
  const options = ['install', '-y', '-qq', '--no-install-recommends']
  const installed = await run('apt-get', [...options, ...names], { env })
  if (!installed.ok) throw toType(names, installed.output)
}

/**
 * @param {string[]} names
 * @param {string} details
 */
function toType(names, details) {
  const line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
  return new SetupError(
    `เครื่องนี้ยังขาดไลบรารีของระบบ โปรดสั่งบรรทัดนี้แล้วเริ่มใหม่:\n  ${line}`,
    'System libraries are missing: run the line above, then start again.',
    details,
  )
}

/**
 * Those of the build programs that cannot be found by name, whoever installed them.
 * @returns {string[]}
 */
export function missingBuildPrograms() {
  return buildPrograms.filter((name) => !isInstalled(name))
}
