// Which Electron the project runs on, tried in this order and no other.
import { officialElectron, officialElectronFolder } from './electron-official.mjs'
import { registryElectron, registryElectronFolder } from './electron-registry.mjs'
import { SetupError } from './report.mjs'

/** @typedef {'official' | 'registry' | 'override'} RuntimeKind */
/** @typedef {{ kind: RuntimeKind, folder: string }} ChosenElectron */

/**
 * The places an Electron can come from; each answers with a folder, or null when it has none.
 * @typedef {object} Sources
 * @property {string | undefined} override what ELECTRON_OVERRIDE_DIST_PATH says
 * @property {() => string | null} present the official binary, if it is there
 * @property {() => Promise<string | null>} download the official binary from its makers
 * @property {string} registryFolder where the registry's copy lies or would lie
 * @property {() => Promise<string>} registry the registry's copy, fetched if need be
 * @property {string} machine platform and architecture, such as linux-x64
 */

/**
 * Chooses an Electron: the one named in the environment, the official binary, its download, the
 * registry's copy (Linux x64), in this order.
 * @param {Sources} sources
 * @returns {Promise<ChosenElectron>}
 * @throws {SetupError} when none of them can be had, saying what to do
 */
export async function chooseElectron(sources) {
  const { override } = sources
  if (override !== undefined && override !== '') {
    // A script of ours that calls another names the folder it has chosen: that is no override.
    return { kind: override === sources.registryFolder ? 'registry' : 'override', folder: override }
  }
  const official = sources.present() ?? (await sources.download())
  if (official !== null) return { kind: 'official', folder: official }
  if (sources.machine === 'linux-x64') {
    return { kind: 'registry', folder: await sources.registry() }
  }
  throw new SetupError(
    'ยังไม่มี Electron และดาวน์โหลดไม่ได้: ต่ออินเทอร์เน็ตแล้วสั่ง “npx install-electron --no” หรือตั้ง ELECTRON_OVERRIDE_DIST_PATH ให้ชี้โฟลเดอร์ของ Electron ที่มีอยู่',
    'There is no Electron and it could not be downloaded: connect to the internet and run “npx install-electron --no”, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron you have.',
  )
}

/**
 * The Electron for this machine.
 * @returns {Promise<ChosenElectron>}
 */
export function electronForThisMachine() {
  return chooseElectron({
    override: process.env['ELECTRON_OVERRIDE_DIST_PATH'],
    present: officialElectronFolder,
    download: officialElectron,
    registryFolder: registryElectronFolder(),
    registry: registryElectron,
    machine: `${process.platform}-${process.arch}`,
  })
}
