import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands before the fuses in every Electron, so that they are found. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/**
 * Writes a folder that looks to the packager like an unpacked Electron for Linux of this version and runs
 * nothing: so that packing can be tested where the official one cannot be fetched.
 */
export function writeStandIn(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  // Each stands the other way round from what it must be.
  const fuses = [Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100110')]
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(`\0Electron/${version}\0`), ...fuses]), {
    mode: 0o755,
  })
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/th.pak']) {
    writeFileSync(join(folder, name), '')
  }
}
