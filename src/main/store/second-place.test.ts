import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpDaily, listBackups } from './backups.ts'
import { createDraft } from './drafts.ts'
import { writeBackupPlace } from './papers.ts'
import { copyToSecondPlace, readSecondPlace, removeFromSecondPlace } from './second-place.ts'
import { releaseOf, testFolder, testStore } from './testing/folder.ts'

const day = 86_400_000

test('what has had its time here goes there, too; what another machine keeps there stays', async () => {
  let now = Date.UTC(2026, 10, 20, 3)
  const store = testStore({ now: () => now })
  const folder = join(testFolder(), 'ที่สอง')
  mkdirSync(folder)
  const ofAnother = '2026-01-01T030000.000-day.db'
  writeFileSync(join(folder, ofAnother), 'ของเครื่องอื่น')
  writeBackupPlace(store, folder)
  createDraft(store, releaseOf('ข่าว'))
  for (let passed = 0; passed < 12; passed++) {
    const gone = await backUpDaily(store)
    await copyToSecondPlace(store)
    removeFromSecondPlace(store, gone ?? [])
    now += day
  }
  const here = listBackups(store.file).map(({ name }) => name)
  expect(here.length).toBeLessThan(12)
  expect(readdirSync(folder).sort()).toEqual([...here, ofAnother].sort())
  expect(readSecondPlace(store)).toMatchObject({ folder, reachable: true, upToDate: true, latest: now - day })
})
