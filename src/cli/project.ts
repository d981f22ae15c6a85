import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that the program lies in. */
export const project = fileURLToPath(new URL('../../', import.meta.url))

/** Fonts and samples. */
export const resources = fileURLToPath(new URL('../../resources/', import.meta.url))

/** The version of the program. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
  return version
}
