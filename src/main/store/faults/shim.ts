import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'

const source = fileURLToPath(new URL('./shim.c', import.meta.url))
const run = promisify(execFile)

/** Why these tests are skipped on a machine that has no compiler, or no Linux. */
export const whyNoShim = 'needs Linux and a C compiler (cc): without them the disk cannot be watched'

/** What is to fail; nothing when absent. */
export interface DiskFault {
  readonly errno: 'ENOSPC' | 'EIO'
  /** The number of the first operation that fails, from 1, and how many fail from there. */
  readonly at: number
  readonly for: number
}

/** Compiles shim.c for the tests of a file, at its beginning; null where that cannot be done. */
export function compileShim(): string | null {
  if (process.platform !== 'linux') return null
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-shim-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const library = join(folder, 'shim.so')
  const made = spawnSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'])
  return made.status === 0 ? library : null
}

/** The path of a program beside this file. */
export function program(name: string): string {
  return fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
}

/** Runs a program to its end with the shim before its disk; gives what it printed. Throws where it fails. */
export async function runOnDisk(
  shim: string,
  name: string,
  args: readonly string[],
  watched: { readonly folder: string; readonly log?: string; readonly fault?: DiskFault },
): Promise<string> {
  const { folder, log, fault } = watched
  const env = {
    ...process.env,
    LD_PRELOAD: shim,
    DISK_FOLDER: folder,
    ...(log !== undefined && { DISK_LOG: log }),
    ...(fault && { DISK_ERRNO: fault.errno, DISK_FAIL_AT: `${fault.at}`, DISK_FAIL_FOR: `${fault.for}` }),
  }
  const { stdout } = await run(process.execPath, [program(name), ...args], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
}
