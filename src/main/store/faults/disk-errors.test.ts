import { execFile } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { closeStore, openStore } from '../store.ts'
import { storePath, testFolder } from '../testing/folder.ts'
import { lookThrough, readAcknowledged } from './acknowledged.ts'
import { readDiskLog } from './disk-log.ts'
import { roundsOf, score, seededRandom } from './rounds.ts'
import { compileShim, program, runOnDisk, whyNoShim } from './shim.ts'

const run = promisify(execFile)
const shim = compileShim()
const faults = roundsOf(60)
const saves = 40

/** How many operations a whole run does that could fail. */
async function operationsOf(errno: 'ENOSPC' | 'EIO'): Promise<number> {
  const folder = testFolder()
  const log = join(testFolder(), 'disk')
  await runOnDisk(shim ?? '', 'save-and-tell', [folder, String(saves)], { folder, log })
  const failing: readonly string[] = errno === 'EIO' ? ['write', 'sync', 'truncate'] : ['write']
  return readDiskLog(log).filter(({ kind }) => failing.includes(kind)).length
}

/** What a store says of what people were told while its disk failed. */
async function afterwards(
  file: string,
  list: string,
): Promise<{ unreadable: number; lost: number; told: number }> {
  const told = readAcknowledged(list)
  const store = openStore({ file })
  const { damaged, lost } = await lookThrough(store, told)
  closeStore(store)
  return { unreadable: damaged, lost: lost.length, told: told.length }
}

describe.skipIf(shim === null)(`a disk that fails (${shim === null ? whyNoShim : `${faults} times`})`, () => {
  test.each([
    ['ENOSPC', 'disk-full', 5],
    ['EIO', 'disk-error', 6],
  ] as const)(
    'with %s: says %s, loses nothing and goes on',
    { timeout: 3_000_000 },
    async (errno, code, seed) => {
      const random = seededRandom(seed)
      const most = await operationsOf(errno)
      let ok = 0
      let refusals = 0
      const wrong: string[] = []
      for (let round = 0; round < faults; round++) {
        const folder = testFolder()
        const fault = { errno, at: 1 + Math.floor(random() * most), for: 1 + Math.floor(random() * 8) }
        // The program ends in failure where a save is still refused once its disk works again.
        const said = await runOnDisk(shim ?? '', 'save-and-tell', [folder, String(saves)], { folder, fault })
        const codes = JSON.parse(said) as string[]
        refusals += codes.length
        wrong.push(
          ...codes.filter((one) => one !== code).map((one) => `${one} at ${fault.at} for ${fault.for}`),
        )
        const found = await afterwards(join(folder, 'tokhao.db'), join(folder, 'acknowledged'))
        expect(found).toEqual({ unreadable: 0, lost: 0, told: saves + 3 })
        ok++
      }
      score(errno, `${faults} ok ${ok} (${refusals} refusals)`)
      expect(wrong).toEqual([])
      // A fault may fall where SQLite does not need to say so, but not always.
      expect(refusals).toBeGreaterThan(faults / 2)
    },
  )
})

// A real file system of 3 MB, in a name space of its own that ends with the program.
test('a disk that is really full: says so, and saves again once there is room', async (context) => {
  const folder = testFolder()
  const kept = storePath()
  const script = [
    'mount -t tmpfs -o size=3m tmpfs "$0" || exit 77',
    '"$1" "$2" "$0" && cp "$0/tokhao.db" "$3" && cp "$0/acknowledged" "$3.acknowledged"',
  ].join('\n')
  const words = ['-m', 'sh', '-c', script, folder, process.execPath, program('save-until-full'), kept]
  const ended = await run('unshare', words).catch((error: { code?: unknown; stderr?: string }) => error)
  if ('code' in ended && (ended.code === 77 || ended.code === 'ENOENT' || ended.code === 1)) {
    context.skip('needs the right to mount a file system of its own')
  }
  if (!('stdout' in ended)) throw new Error(ended.stderr ?? 'The program failed')
  const { refused, savedAfter } = JSON.parse(ended.stdout) as { refused: string[]; savedAfter: number }
  expect(new Set(refused)).toEqual(new Set(['disk-full']))
  expect(savedAfter).toBe(10)
  const copy = storePath()
  copyFileSync(kept, copy)
  const found = await afterwards(copy, `${kept}.acknowledged`)
  expect(found).toMatchObject({ unreadable: 0, lost: 0 })
  expect(found.told).toBeGreaterThan(20)
})
