import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Has LibreOffice convert all files of a folder into another format, in one run and with a profile of its own, so
 * that one that is open does not answer instead. Gives the names of what it wrote into `out`.
 */
export async function convertAll(folder: string, format: string, out: string): Promise<string[]> {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const profile = pathToFileURL(join(out, '..', 'profile')).href
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    out,
    ...files,
  ])
  return readdirSync(out)
}
