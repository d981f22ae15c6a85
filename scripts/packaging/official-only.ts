// The runtime that comes from the package registry is old and nobody vouches for it: for development only.
// Nothing is packaged but the Electron that package.json names.
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the executable of an unpacked Electron lies, by the name of electron-builder's platform. */
const executables: Readonly<Record<string, string>> = {
  linux: 'electron',
  win: 'electron.exe',
  mac: join('Electron.app', 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework'),
}

/** Refuses an unpacked Electron that is not the one of this version: throws with what to do. */
export async function refuseOther(folder: string, platform: string, version: string): Promise<void> {
  // Set-up puts into the registry's runtime what Electron's own default app does; the official one has an archive.
  if (existsSync(join(folder, 'resources', 'app'))) throw refusal('it holds an application already')
  await refuseBinary(join(folder, executables[platform] ?? 'electron'), version)
}

/** Refuses an executable that is not of this version of Electron, by what it calls itself on the network. */
export async function refuseBinary(file: string, version: string): Promise<void> {
  const found = await versionIn(file)
  if (found !== version) throw refusal(`it is ${found === null ? 'no Electron' : `Electron ${found}`}`)
}

// `Electron/45.4.1` stands in every Electron, for the user agent.
async function versionIn(file: string): Promise<string | null> {
  let end = ''
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 4 * 1024 * 1024 })) {
    const text = end + String(chunk)
    const found = /Electron\/(\d+\.\d+\.\d+)/.exec(text)?.[1]
    if (found !== undefined) return found
    end = text.slice(-64)
  }
  return null
}

function refusal(what: string): Error {
  return new Error(
    `This runtime is not packaged: ${what}. Unset ELECTRON_OVERRIDE_DIST_PATH and electronDist; electron-builder then fetches the official Electron that package.json names, on a machine that reaches it.`,
  )
}
