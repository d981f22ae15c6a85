// The official Electron binary: found where its npm package puts it, or downloaded from its makers.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { cacheFolder, project } from './places.mjs'
import { gaveUp, step } from './report.mjs'
import { run } from './run.mjs'
import { whileFilling } from './watched-folder.mjs'

const electronPackage = join(project, 'node_modules', 'electron')

/** Milliseconds without a byte after which the official host counts as out of reach. */
const patience = 10_000

/** Bytes of the archive, near enough for a percentage (Linux x64, 45.x). */
const aboutBytes = 125_000_000

/** How long a failed download is remembered, in milliseconds: the next day may have a network. */
const memory = 24 * 60 * 60 * 1000

/** The version of Electron that package.json pins and npm installed. */
export function pinnedElectron() {
  return String(JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version)
}

/**
 * The folder of the official binary.
 * @returns {string | null} null when it has not been downloaded, or is of another version
 */
export function officialElectronFolder() {
  const dist = join(electronPackage, 'dist')
  try {
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    const executable = readFileSync(join(electronPackage, 'path.txt'), 'utf8')
    return version === pinnedElectron() && existsSync(join(dist, executable)) ? dist : null
  } catch {
    return null
  }
}

/** @typedef {{ version: string, at: number }} Failure at: milliseconds since 1970 */

/**
 * Whether a failed download is recent enough not to be tried again.
 * @param {Failure | null} failure the last one, if any
 * @param {string} version of Electron that is wanted now
 * @param {number} now milliseconds since 1970
 */
export function isFresh(failure, version, now) {
  return failure !== null && failure.version === version && now - failure.at < memory && now >= failure.at
}

const failureFile = () => join(cacheFolder(), 'official-download-failed.json')

/** @returns {Failure | null} */
function lastFailure() {
  try {
    return JSON.parse(readFileSync(failureFile(), 'utf8'))
  } catch {
    return null
  }
}

/**
 * Downloads the official binary through its own installer, which checks it against its checksums.
 * Gives up after ten seconds without a byte, and then does not try again for a day.
 * @returns {Promise<string | null>} its folder; null when its host cannot be reached
 */
export async function officialElectron() {
  const version = pinnedElectron()
  if (isFresh(lastFailure(), version, Date.now())) return null
  const folder = await step(
    `ลองดาวน์โหลด Electron ${version} จากต้นทาง`,
    `Trying the official download of Electron ${version}`,
    (progress) => download(progress),
  )
  if (folder !== gaveUp) {
    rmSync(failureFile(), { force: true })
    return folder
  }
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(failureFile(), JSON.stringify({ version, at: Date.now() }))
  return null
}

/**
 * @param {import('./report.mjs').Progress} progress
 * @returns {Promise<string | null>} null when it did not arrive
 */
async function download(progress) {
  // The installer writes into the system's temporary folder; one of its own shows how far it is.
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-electron-'))
  try {
    const installed = await whileFilling({ folder, expected: aboutBytes, patience, progress }, (signal) =>
      run('node', [join(electronPackage, 'install.js')], {
        env: { TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
        signal,
      }),
    )
    return installed.ok ? officialElectronFolder() : gaveUp
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
