import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { app } from 'electron'

/** Where everything lies. All paths are absolute. */
export interface Places {
  /** Electron's own folder: window bounds, logs, and the store unless one is named. */
  readonly userData: string
  readonly store: string
  readonly logFile: string
  readonly boundsFile: string
}

/** The built window: the only folder whose files a page can load. */
export const rendererFolder = join(import.meta.dirname, '..', 'renderer')

/** The built preload script. */
export const preloadFile = join(import.meta.dirname, '..', 'preload', 'index.cjs')

/** The folder of the archive that a packaged program runs from; null where it runs from the project's folder. */
export const besideArchive = app.getAppPath().endsWith('.asar') ? dirname(app.getAppPath()) : null

/** Fonts, the sample release and other files that come with the program. */
export const resourcesFolder = join(besideArchive ?? app.getAppPath(), 'resources')

/** The addon of SQLite that was packaged; null where the one of the packages or of the set-up is used. */
export const packagedAddon = besideArchive === null ? null : join(besideArchive, 'better-sqlite3.node')

/**
 * Fixes the application's folders, before Electron is ready and uses them.
 * A named store gets a user data folder of its own, so that the single-instance lock,
 * which Electron keeps in that folder, holds per store. `--user-data-dir` is left as given.
 */
export function settlePlaces(namedStore: string | null): Places {
  app.setName('tokhao')
  const store = namedStore === null ? null : realName(namedStore)
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    const home = join(app.getPath('appData'), 'tokhao')
    app.setPath('userData', store === null ? home : join(home, 'stores', fingerprint(store)))
  }
  const userData = app.getPath('userData')
  mkdirSync(userData, { recursive: true })
  return {
    userData,
    store: store ?? join(userData, 'tokhao.sqlite'),
    logFile: join(userData, 'logs', 'tokhao.log'),
    boundsFile: join(userData, 'window.json'),
  }
}

/** One name for one file, through links, also before the file is there. */
function realName(file: string): string {
  const absolute = resolve(file)
  try {
    return realpathSync(absolute)
  } catch {
    try {
      return join(realpathSync(dirname(absolute)), basename(absolute))
    } catch {
      return absolute
    }
  }
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
