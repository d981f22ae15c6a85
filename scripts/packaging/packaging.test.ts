import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setFuses, wantedFuses, wrongFuses } from './fuses.ts'
import { refuseBinary, refuseOther } from './official-only.ts'
import { writeStandIn } from './stand-in.ts'

const { devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { devDependencies: { electron: string } }
const wanted = devDependencies.electron
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-packaging-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the runtime that is packaged', () => {
  test('is the one that package.json names', async () => {
    writeStandIn(folder, wanted)
    await expect(refuseOther(folder, 'linux', wanted)).resolves.toBeUndefined()
  })

  test('is no other version, nothing that is no Electron, and none that has been prepared for development', async () => {
    writeStandIn(folder, '25.1.1')
    await expect(refuseOther(folder, 'linux', wanted)).rejects.toThrow('it is Electron 25.1.1')
    // The version stands where two pieces of the file meet.
    const far = Buffer.alloc(4 * 1024 * 1024 - 5)
    writeFileSync(join(folder, 'electron'), Buffer.concat([far, Buffer.from('Electron/25.1.1')]))
    await expect(refuseBinary(join(folder, 'electron'), wanted)).rejects.toThrow('it is Electron 25.1.1')
    writeFileSync(join(folder, 'electron'), 'Electron')
    await expect(refuseOther(folder, 'linux', wanted)).rejects.toThrow('it is no Electron')
    rmSync(folder, { recursive: true })
    writeStandIn(folder, wanted)
    mkdirSync(join(folder, 'resources', 'app'))
    await expect(refuseOther(folder, 'linux', wanted)).rejects.toThrow('it holds an application already')
  })

  test('is never the one of the package registry', async () => {
    const file = new URL('../../node_modules/.cache/tokhao/runtime.json', import.meta.url)
    if (!existsSync(file)) return
    const { kind, electronDist } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    if (kind !== 'registry' || electronDist === undefined) return
    await expect(refuseOther(electronDist, 'linux', wanted)).rejects.toThrow('This runtime is not packaged')
    await expect(refuseBinary(join(electronDist, 'electron'), wanted)).rejects.toThrow('it is Electron 25')
  })
})

describe('the fuses', () => {
  test('are set and read back, every one', async () => {
    writeStandIn(folder, wanted)
    const executable = join(folder, 'electron')
    expect(await wrongFuses(executable)).toEqual(Object.keys(wantedFuses))
    await setFuses(executable)
    expect(await wrongFuses(executable)).toEqual([])
    expect(readFileSync(executable, 'latin1')).toContain('010011001')
    expect(Object.keys(wantedFuses)).toHaveLength(9)
  })

  test('are not set where the runtime has another one that nobody has decided about', async () => {
    const executable = join(folder, 'electron')
    const wire = Buffer.from([1, 10, ...Buffer.from('1011000101')])
    writeFileSync(executable, Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), wire]))
    await expect(setFuses(executable)).rejects.toThrow(/fuse/i)
  })
})
