// Progress of a program that downloads without saying so: the size of the folder it writes into.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The bytes of all files below a folder; files that vanish meanwhile count as nothing.
 * @param {string} folder
 * @returns {number}
 */
export function sizeOf(folder) {
  let bytes = 0
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      bytes += entry.isDirectory() ? sizeOf(path) : statSync(path).size
    }
  } catch {
    // Taken away between listing and measuring: the next look counts again.
  }
  return bytes
}

/**
 * Looks at a folder while a program fills it, reports progress, and ends a program that stands still.
 * @template T
 * @param {object} watch
 * @param {string} watch.folder
 * @param {number} watch.expected bytes when complete
 * @param {number} watch.patience milliseconds without a new byte before giving up
 * @param {import('./report.mjs').Progress} watch.progress
 * @param {(signal: AbortSignal) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileFilling({ folder, expected, patience, progress }, work) {
  const stop = new AbortController()
  let size = 0
  let grewAt = Date.now()
  const look = setInterval(() => {
    const now = sizeOf(folder)
    if (now !== size) {
      size = now
      grewAt = Date.now()
    }
    progress((100 * size) / expected)
    if (Date.now() - grewAt > patience) stop.abort()
  }, 250)
  try {
    return await work(stop.signal)
  } finally {
    clearInterval(look)
  }
}
