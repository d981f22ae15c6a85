import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Backup } from '#contract/backups.ts'
import { superfluousBackups } from './backup-retention.ts'
import { backUpDaily, backupPath, listBackups, makeBackup } from './backups.ts'
import { createDraft, discardDraft, eraseDraft, listDrafts, openDraft, saveDraft } from './drafts.ts'
import { examineStore } from './examine.ts'
import { listHistory, readRevision } from './history.ts'
import { openOrRecover } from './recover.ts'
import { previewBackup, restoreFromBackup } from './restore-backup.ts'
import { backupsFolder } from './store-file.ts'
import { closeStore } from './store.ts'
import type { Store } from './store.ts'
import { refusalOf, releaseOf, storePath, testStore } from './testing/folder.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 20, 3)

function clocked(file = storePath()): { store: Store; wait: (milliseconds: number) => void } {
  let time = start
  return { store: testStore({ file, now: () => time }), wait: (milliseconds) => void (time += milliseconds) }
}

function headlines(store: Store): string[] {
  return listDrafts(store, 'desk').map(({ headline }) => headline)
}

describe('a backup', () => {
  test('has everything acknowledged before it began, also while saving goes on', async () => {
    const { store, wait } = clocked()
    const { id } = createDraft(store, releaseOf('0', 'ข้อความ'.repeat(20_000)))
    let saved = 0
    const backups: { name: string; atLeast: number }[] = []
    for (let round = 0; round < 10; round++) {
      const atLeast = saved
      const making = makeBackup(store, 'asked')
      for (let more = 0; more < 5; more++) {
        saveDraft(store, id, saved, releaseOf(String(saved + 1), 'ข้อความ'.repeat(20_000)))
        saved++
        await new Promise((resolve) => setImmediate(resolve))
      }
      backups.push({ name: (await making).name, atLeast })
      wait(1000)
    }
    for (const { name, atLeast } of backups) {
      const copy = storePath()
      copyFileSync(backupPath(store.file, name), copy)
      const restored = testStore({ file: copy })
      expect(Number(openDraft(restored, id).release.headline)).toBeGreaterThanOrEqual(atLeast)
      expect((await examineStore(restored)).damaged).toEqual([])
    }
    // Nothing unfinished and no log is left beside them.
    expect(readdirSync(backupsFolder(store.file)).every((name) => name.endsWith('-asked.db'))).toBe(true)
  })

  test('is made once a day, and those that have had their time go', async () => {
    const { store, wait } = clocked()
    createDraft(store, releaseOf('ข่าว'))
    for (let passed = 0; passed < 60; passed++) {
      await backUpDaily(store)
      expect(await backUpDaily(store)).toBeNull()
      wait(day)
    }
    const kept = listBackups(store.file)
    expect(kept.length).toBeGreaterThanOrEqual(9)
    expect(kept.length).toBeLessThanOrEqual(11)
    expect(kept[0]).toMatchObject({ why: 'day', at: start + 59 * day })
  })

  test('is refused under a name that is no backup of this store', () => {
    const { store } = clocked()
    expect(refusalOf(() => previewBackup(store, '../tokhao.db'))).toBe('not-found')
    expect(refusalOf(() => previewBackup(store, '2026-11-20T030000.000-day.db'))).toBe('not-found')
  })
})

test('retention keeps seven days, four weeks, five that were asked for, three before updates', () => {
  const backups = (why: Backup['why'], count: number, every: number): Backup[] =>
    Array.from({ length: count }, (_, at) => ({
      name: `${why} ${at}`,
      at: start - at * every,
      why,
      bytes: 1,
    }))
  const all = [
    ...backups('day', 90, day),
    ...backups('asked', 20, day),
    ...backups('before-update', 9, 30 * day),
  ]
  const gone = superfluousBackups(all)
  const kept = all.filter((backup) => !gone.includes(backup))
  const count = (why: Backup['why']) => kept.filter((one) => one.why === why).length
  expect([count('asked'), count('before-update')]).toEqual([5, 3])
  expect(count('day')).toBeGreaterThanOrEqual(9)
  expect(count('day')).toBeLessThanOrEqual(11)
  expect(superfluousBackups(kept)).toEqual([])
  expect(superfluousBackups(backups('day', 1, day))).toEqual([])
})

describe('a backup brought back', () => {
  test('shows what would change, and changes what was chosen, undoably', async () => {
    const { store, wait } = clocked()
    const ids = ['เหมือนเดิม', 'จะถูกแก้', 'จะลงถัง', 'จะถูกลบ'].map(
      (headline) => createDraft(store, releaseOf(headline)).id,
    )
    const [, changed = '', binned = '', erased = ''] = ids
    const { name } = await makeBackup(store, 'asked')
    wait(1000)
    saveDraft(store, changed, 0, releaseOf('แก้พลาด'))
    for (const id of [binned, erased]) discardDraft(store, id)
    eraseDraft(store, erased)
    createDraft(store, releaseOf('หลังสำรอง'))
    expect(
      previewBackup(store, name)
        .map(({ headline, since }) => `${headline}: ${since}`)
        .sort(),
    ).toEqual(['เหมือนเดิม: same', 'จะถูกแก้: changed', 'จะลงถัง: in-bin', 'จะถูกลบ: gone'].sort())
    restoreFromBackup(store, name, [changed, binned, erased])
    expect(headlines(store).sort()).toEqual(['เหมือนเดิม', 'จะถูกแก้', 'จะลงถัง', 'จะถูกลบ', 'หลังสำรอง'].sort())
    expect(openDraft(store, changed).base).toBe(2)
    const before = listHistory(store, changed).find(({ reason }) => reason === 'restore')
    expect(readRevision(store, before?.id ?? '').release.headline).toBe('แก้พลาด')
    expect((await examineStore(store)).damaged).toEqual([])
    expect(readdirSync(backupsFolder(store.file))).toEqual([name])
  })
})

describe('a damaged store', () => {
  async function damagedStore(damage: (bytes: Buffer) => Buffer): Promise<{ file: string; ids: string[] }> {
    const { store, wait } = clocked()
    const ids = Array.from(
      { length: 40 },
      (_, at) => createDraft(store, releaseOf(`ข่าว ${at}`, 'ก'.repeat(3000))).id,
    )
    await makeBackup(store, 'asked')
    wait(1000)
    saveDraft(store, ids[39] ?? '', 0, releaseOf('หลังสำรอง', 'ก'.repeat(3000)))
    closeStore(store)
    writeFileSync(store.file, damage(readFileSync(store.file)))
    return { file: store.file, ids }
  }

  test('gives its place to the newest good backup, and is kept aside as it was', async () => {
    const { file } = await damagedStore((bytes) => Buffer.from(bytes.subarray(0, 50)))
    const damaged = readFileSync(file)
    const { store, recovery } = openOrRecover({ file, now: () => start + day })
    expect(listDrafts(store, 'desk')).toHaveLength(40)
    expect(recovery).toMatchObject({ backupAt: start, saved: 0 })
    expect(readFileSync(`${file.slice(0, file.lastIndexOf('/'))}/${recovery?.keptAside}`)).toEqual(damaged)
    closeStore(store)
    const again = openOrRecover({ file })
    expect(again.recovery).toBeNull()
    closeStore(again.store)
  })

  test('gives what can still be read of it, although it is newer than the backup', async () => {
    // The pages at the end are the last draft's neighbours in age; one in the middle is overwritten.
    const { file, ids } = await damagedStore((bytes) => {
      const at = Math.floor(bytes.length / 4096 / 2) * 4096
      return Buffer.from(bytes.fill(0x5a, at, at + 3 * 4096))
    })
    const { store, recovery } = openOrRecover({ file })
    expect(recovery?.saved).toBe(1)
    expect(openDraft(store, ids[39] ?? '').release.headline).toBe('หลังสำรอง')
    expect(listDrafts(store, 'desk')).toHaveLength(40)
    closeStore(store)
  })

  test('without a good backup gives what can be read, or stays as it is', async () => {
    const { file } = await damagedStore((bytes) => Buffer.from(bytes.fill(0x5a, 20 * 4096, 21 * 4096)))
    rmSync(backupsFolder(file), { recursive: true })
    const { store, recovery } = openOrRecover({ file })
    expect(recovery?.backupAt).toBeNull()
    expect(headlines(store).length).toBe(recovery?.saved)
    expect(headlines(store).length).toBeGreaterThan(30)
    closeStore(store)

    const lost = await damagedStore((bytes) => Buffer.from(bytes.fill(0x5a, 4096)))
    for (const { name } of listBackups(lost.file)) writeFileSync(backupPath(lost.file, name), 'damaged, too')
    const before = createHash('sha256').update(readFileSync(lost.file)).digest('hex')
    expect(refusalOf(() => openOrRecover({ file: lost.file }))).toBe('store-damaged')
    expect(createHash('sha256').update(readFileSync(lost.file)).digest('hex')).toBe(before)
    expect(existsSync(`${lost.file}.recovering`)).toBe(false)
  })

  test('is told from one that is merely foreign, newer or busy: those are refused', () => {
    const file = storePath()
    writeFileSync(file, 'ข้อความของโปรแกรมอื่น')
    expect(refusalOf(() => openOrRecover({ file }))).toBe('store-foreign')
  })
})

test(
  'of 300 bits that flip in a store none changes what is read in silence',
  { timeout: 300_000 },
  async () => {
    const { store } = clocked()
    const releases = Array.from({ length: 30 }, (_, at) =>
      releaseOf(`ข่าวที่ ${at}`, 'ข้อความของข่าว '.repeat(60 + at * 9)),
    )
    const ids = releases.map((release) => {
      const { id } = createDraft(store)
      saveDraft(store, id, 0, release)
      return id
    })
    closeStore(store)
    const whole = readFileSync(store.file)
    const flips = 300
    let noticed = 0
    for (let flip = 0; flip < flips; flip++) {
      const bytes = Buffer.from(whole)
      // Spread over the file by a fixed stride, so that a failure can be repeated.
      const bit = Math.floor((flip + 0.37) * ((whole.length * 8) / flips))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const file = storePath()
      writeFileSync(file, bytes)
      noticed += silentlyChanged(file, ids, releases)
    }
    expect(noticed).toBeGreaterThan(flips / 4)
  },
)

// Throws where a draft or its place in the list says something that nobody wrote; gives 1 where damage is told of.
function silentlyChanged(file: string, ids: readonly string[], releases: readonly unknown[]): 0 | 1 {
  let told = 0
  const trying = refusalOf(() => {
    const store = testStore({ file })
    const lines = listDrafts(store, 'desk')
    if (lines.length < ids.length) told++
    for (const [at, id] of ids.entries()) {
      const line = lines.find((one) => one.id === id)
      const shown = line === undefined || line.damaged === true || line.headline === `ข่าวที่ ${at}`
      expect(shown).toBe(true)
      const refused = refusalOf(() => expect(openDraft(store, id).release).toEqual(releases[at]))
      if (refused) told++
    }
    closeStore(store)
  })
  return trying !== undefined || told > 0 ? 1 : 0
}
