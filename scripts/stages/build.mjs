// The build, made again only when something it is made from is newer.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { project, stamps } from '../setup/places.mjs'
import { SetupError, step } from '../setup/report.mjs'
import { run } from '../setup/run.mjs'

const stampFile = join(stamps, 'built')
const entry = join(project, 'out', 'main', 'index.cjs')
const madeFrom = ['src', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts']

/**
 * When anything at or below a path last changed. Folders count, so that a deleted file is noticed.
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 when there is nothing
 */
export function lastChange(path) {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** Whether the last build is older than its sources, or is not there. */
function isStale() {
  if (!existsSync(entry) || !existsSync(stampFile)) return true
  const builtAt = statSync(stampFile).mtimeMs
  return madeFrom.some((path) => lastChange(join(project, path)) > builtAt)
}

/**
 * Builds the application.
 * @returns {Promise<void>}
 * @throws {SetupError} with the compiler's words
 */
export async function build() {
  // The stamp tells when the build began: what is saved while it runs is newer.
  const began = new Date()
  const built = await run('electron-vite', ['build'])
  if (!built.ok) {
    throw new SetupError('สร้างโปรแกรมไม่ผ่าน', 'The application could not be built.', built.output)
  }
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, '')
  utimesSync(stampFile, began, began)
}

/**
 * Builds the application if its sources are newer than the last build.
 * @returns {Promise<void>}
 */
export async function buildIfStale() {
  if (isStale()) await step('สร้างโปรแกรม', 'Building', build)
}
