import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCopy } from '../backup-file.ts'
import { backupsFolder } from '../store-file.ts'
import { closeStore, openStore } from '../store.ts'
import { storePath, testFolder } from '../testing/folder.ts'
import { lookThrough, readAcknowledged } from './acknowledged.ts'
import { roundsOf, score, seededRandom } from './rounds.ts'
import { program } from './shim.ts'

const kills = roundsOf(200)

/** Starts the program, and ends it `after` milliseconds from its first save: where nobody can choose the place. */
async function killWhileSaving(file: string, list: string, first: number, after: number): Promise<void> {
  const child = spawn(process.execPath, [program('save-at-desk'), file, list, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
  const [, signal] = await new Promise<[unknown, unknown]>((resolve) => {
    child.once('close', (code, signal) => resolve([code, signal]))
  })
  expect(signal).toBe('SIGKILL')
}

test(
  `a desk killed ${kills} times while it saves loses nothing that it acknowledged`,
  { timeout: 3_000_000 },
  async () => {
    const file = storePath()
    const list = join(testFolder(), 'acknowledged')
    const random = seededRandom(20_261_123)
    const found = { corrupt: 0, lost: 0 }
    for (let round = 0; round < kills; round++) {
      await killWhileSaving(file, list, round * 10_000, 80 + Math.floor(random() * 240))
      const store = openStore({ file })
      const { damaged, lost } = await lookThrough(store, readAcknowledged(list))
      closeStore(store)
      found.corrupt += damaged === 0 && backupsAreWhole(file) ? 0 : 1
      found.lost += lost.length
    }
    const saves = readAcknowledged(list).length
    score('kills', `${kills} lost ${found.lost} corrupt ${found.corrupt} (of ${saves} saves)`)
    expect(found).toEqual({ corrupt: 0, lost: 0 })
    expect(saves).toBeGreaterThan(2 * kills)
  },
)

// The first save of a day makes a backup: the process may die in that, too.
function backupsAreWhole(file: string): boolean {
  const folder = backupsFolder(file)
  if (!existsSync(folder)) return true
  for (const name of readdirSync(folder)) if (name.endsWith('.db')) checkCopy(join(folder, name), null)
  return true
}
