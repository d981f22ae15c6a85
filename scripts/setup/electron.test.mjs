import { describe, expect, test } from 'vitest'

import { isFresh } from './electron-official.mjs'
import { chooseElectron } from './electron.mjs'
import { SetupError } from './report.mjs'

/**
 * Sources that have nothing, and write down in which order they were asked.
 * @param {Partial<import('./electron.mjs').Sources>} having
 */
function sources(having = {}) {
  /** @type {string[]} */
  const asked = []
  /** @type {import('./electron.mjs').Sources} */
  const all = {
    override: undefined,
    registryFolder: '/cache/registry',
    machine: 'linux-x64',
    present: () => null,
    download: async () => null,
    registry: async () => '/cache/registry',
    ...having,
  }
  return {
    asked,
    sources: {
      ...all,
      present: () => (asked.push('present'), all.present()),
      download: () => (asked.push('download'), all.download()),
      registry: () => (asked.push('registry'), all.registry()),
    },
  }
}

describe('the order in which an Electron is chosen', () => {
  test('the one named in the environment comes before everything', async () => {
    const { asked, sources: given } = sources({ override: '/mine', present: () => '/official' })
    expect(await chooseElectron(given)).toEqual({ kind: 'override', folder: '/mine' })
    expect(asked).toEqual([])
  })

  test('an empty variable names nothing', async () => {
    const { sources: given } = sources({ override: '', present: () => '/official' })
    expect(await chooseElectron(given)).toEqual({ kind: 'official', folder: '/official' })
  })

  test('the registry’s own folder, handed on by another script, is no override', async () => {
    const { sources: given } = sources({ override: '/cache/registry' })
    expect(await chooseElectron(given)).toEqual({ kind: 'registry', folder: '/cache/registry' })
  })

  test('a binary that is there is not downloaded again', async () => {
    const { asked, sources: given } = sources({ present: () => '/official' })
    expect(await chooseElectron(given)).toEqual({ kind: 'official', folder: '/official' })
    expect(asked).toEqual(['present'])
  })

  test('the download comes before the registry', async () => {
    const { asked, sources: given } = sources({ download: async () => '/downloaded' })
    expect(await chooseElectron(given)).toEqual({ kind: 'official', folder: '/downloaded' })
    expect(asked).toEqual(['present', 'download'])
  })

  test('the registry comes last, on Linux x64', async () => {
    const { asked, sources: given } = sources()
    expect(await chooseElectron(given)).toEqual({ kind: 'registry', folder: '/cache/registry' })
    expect(asked).toEqual(['present', 'download', 'registry'])
  })

  test('elsewhere the refusal says what to do, in Thai and English', async () => {
    const { asked, sources: given } = sources({ machine: 'darwin-arm64' })
    const refusal = await chooseElectron(given).catch((/** @type {unknown} */ error) => error)
    expect(refusal).toBeInstanceOf(SetupError)
    expect(String(refusal)).toMatch(/ต่ออินเทอร์เน็ต[\s\S]*connect to the internet/)
    expect(asked).toEqual(['present', 'download'])
  })
})

describe('a failed download is remembered', () => {
  const at = Date.UTC(2026, 10, 22)
  const hour = 60 * 60 * 1000

  test('for a day, for the same version', () => {
    expect(isFresh({ version: '45.4.1', at }, '45.4.1', at + 23 * hour)).toBe(true)
    expect(isFresh({ version: '45.4.1', at }, '45.4.1', at + 24 * hour)).toBe(false)
  })

  test('not for another version, nor when the clock was set back, nor when there was none', () => {
    expect(isFresh({ version: '45.4.1', at }, '45.5.0', at + hour)).toBe(false)
    expect(isFresh({ version: '45.4.1', at }, '45.4.1', at - hour)).toBe(false)
    expect(isFresh(null, '45.4.1', at)).toBe(false)
  })
})
