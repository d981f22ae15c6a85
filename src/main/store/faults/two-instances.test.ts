import Database from 'better-sqlite3'
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createDraft, openDraft, saveDraft } from '../drafts.ts'
import { closeStore, openStore } from '../store.ts'
import { refusalOf, releaseOf, testFolder, testStore } from '../testing/folder.ts'
import { lookThrough, readAcknowledged } from './acknowledged.ts'
import { roundsOf } from './rounds.ts'
import { program } from './shim.ts'

const run = promisify(execFile)
const saves = 25 * roundsOf(20)

test(
  `two desks that save ${saves} times each on one store have all of them, and neither is refused`,
  { timeout: 600_000 },
  async () => {
    const folder = testFolder()
    // Both make the store, if it is not there yet.
    const both = await Promise.all(
      [1, 2].map(() => run(process.execPath, [program('save-and-tell'), folder, String(saves)])),
    )
    expect(both.map(({ stdout }) => stdout)).toEqual(['[]', '[]'])
    const told = readAcknowledged(join(folder, 'acknowledged'))
    expect(told).toHaveLength(2 * (saves + 3))
    const store = openStore({ file: join(folder, 'tokhao.db') })
    expect(await lookThrough(store, told)).toEqual({ damaged: 0, lost: [] })
    closeStore(store)
    expect(readdirSync(folder).sort()).toEqual(['acknowledged', 'tokhao.db'])
  },
)

test('a draft that both have open is not saved over: the second is told', () => {
  const one = testStore()
  const other = testStore({ file: one.file })
  const { id, base } = createDraft(one, releaseOf('ข่าว'))
  expect(openDraft(other, id).base).toBe(base)
  saveDraft(one, id, base, releaseOf('ของคนแรก'))
  expect(refusalOf(() => saveDraft(other, id, base, releaseOf('ของคนที่สอง')))).toBe('stale')
  expect(openDraft(other, id).release.headline).toBe('ของคนแรก')
})

test('one that does not let go is waited for, and then told of', () => {
  const store = testStore()
  const { id } = createDraft(store, releaseOf('ข่าว'))
  // Not to wait five seconds in a test.
  store.client.pragma('busy_timeout = 20')
  const other = new Database(store.file)
  other.exec('BEGIN IMMEDIATE')
  expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('ใหม่')))).toBe('store-busy')
  other.close()
  expect(saveDraft(store, id, 0, releaseOf('ใหม่')).base).toBe(1)
})
