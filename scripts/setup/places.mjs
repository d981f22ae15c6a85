// Where things lie: the project, the cache that outlives a clone, and the stamps inside node_modules.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder, absolute. */
export const project = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** What set-up remembers about this checkout; it disappears with node_modules, as it should. */
export const stamps = join(project, 'node_modules', '.cache', 'tokhao')

/** The runtime that set-up chose, read by the main process, the command line and the tests. */
export const runtimeFile = join(stamps, 'runtime.json')

/** The executables that npm packages bring. */
export const binaries = join(project, 'node_modules', '.bin')

/**
 * The cache folder outside the project, so that a fresh clone finds what an earlier one made.
 * Source: XDG Base Directory Specification (relative values are to be ignored).
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} absolute path, which may not exist yet
 */
export function cacheFolder(env = process.env) {
  const xdg = env['XDG_CACHE_HOME']
  const base = xdg?.startsWith('/') ? xdg : join(homedir(), '.cache')
  return join(base, 'tokhao')
}
