import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { About } from '#contract/about.ts'
import { besideArchive } from './places.ts'

/** What set-up wrote down about the runtime; only an unpackaged program looks. */
export interface WrittenRuntime {
  readonly kind: 'official' | 'registry' | 'override'
  /** The addon of better-sqlite3 for this runtime; null: its own fits. */
  readonly sqliteAddon: string | null
}

/** Set-up's notes; null where the program is packaged or set-up never ran. */
export function writtenRuntime(): WrittenRuntime | null {
  if (app.isPackaged) return null
  try {
    const file = join(app.getAppPath(), 'node_modules', '.cache', 'tokhao', 'runtime.json')
    return JSON.parse(readFileSync(file, 'utf8')) as WrittenRuntime
  } catch {
    return null
  }
}

/** The program's own description, for About and the log. */
export function describeProgram(runtime: WrittenRuntime | null): Omit<About, 'store'> {
  const { electron, chrome, node } = process.versions
  return {
    version: app.getVersion(),
    runtime: `Electron ${electron} · Chromium ${chrome} · Node ${node}`,
    // An archive that another program than ours has opened: whose runtime that is, nobody has written down.
    runtimeKind: app.isPackaged
      ? 'packaged'
      : (runtime?.kind ?? (besideArchive === null ? 'official' : 'override')),
  }
}
