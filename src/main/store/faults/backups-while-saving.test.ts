import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupPath, makeBackup } from '../backups.ts'
import { openOrRecover } from '../recover.ts'
import { backupsFolder } from '../store-file.ts'
import { closeStore } from '../store.ts'
import { storePath, testFolder, testStore } from '../testing/folder.ts'
import { lookThrough, readAcknowledged } from './acknowledged.ts'
import type { Acknowledged } from './acknowledged.ts'
import { roundsOf, score } from './rounds.ts'
import { program } from './shim.ts'

const restores = roundsOf(60)

test(
  `${restores} backups made while another process saves: each brings back what was acknowledged before it began`,
  { timeout: 3_000_000 },
  async () => {
    const file = storePath()
    const list = join(testFolder(), 'acknowledged')
    const child = spawn(process.execPath, [program('save-at-desk'), file, list], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    let time = Date.UTC(2026, 10, 20, 3)
    const store = testStore({ file, now: () => (time += 1000) })
    let ok = 0
    let meanwhile = 0
    for (let round = 0; round < restores; round++) {
      const told = readAcknowledged(list)
      const { name } = await makeBackup(store, 'asked')
      meanwhile += readAcknowledged(list).length - told.length
      const { damaged, lost } = await restored(backupPath(file, name), name, told)
      expect({ damaged, lost }).toEqual({ damaged: 0, lost: [] })
      ok++
    }
    child.kill('SIGKILL')
    await ended
    score('backups', `${restores} ok ${ok} (${meanwhile} saves meanwhile)`)
    expect(meanwhile).toBeGreaterThan(0)
  },
)

/** Lets a store that is gone come back from a backup, as at a start. */
async function restored(
  backup: string,
  name: string,
  told: readonly Acknowledged[],
): ReturnType<typeof lookThrough> {
  const file = storePath()
  mkdirSync(backupsFolder(file))
  copyFileSync(backup, join(backupsFolder(file), name))
  writeFileSync(file, '')
  const { store, recovery } = openOrRecover({ file })
  expect(recovery?.backupAt).not.toBeNull()
  const found = await lookThrough(store, told)
  closeStore(store)
  return found
}
