import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { makeBackup } from '../backups.ts'
import { createDraft, listDrafts, openDraft, saveDraft } from '../drafts.ts'
import { listHistory } from '../history.ts'
import { migrations } from '../migrations.ts'
import { openOrRecover } from '../recover.ts'
import { closeStore, openStore } from '../store.ts'
import type { Store } from '../store.ts'
import { refusalOf, releaseOf, storePath, testFolder, testStore } from '../testing/folder.ts'
import { roundsOf, seededRandom } from './rounds.ts'

const loosen: (() => void)[] = []
afterEach(() => {
  for (const undo of loosen.splice(0)) undo()
})

/** Makes a folder one in which nothing can be written, for an administrator, too; false where that cannot be done. */
function forbid(path: string): boolean {
  try {
    execFileSync('chattr', ['+i', path], { stdio: 'ignore' })
    loosen.push(() => execFileSync('chattr', ['-i', path]))
    return true
  } catch {
    if (process.getuid?.() === 0 || process.platform === 'win32') return false
    execFileSync('chmod', ['a-w', path])
    loosen.push(() => execFileSync('chmod', ['u+w', path]))
    return true
  }
}

/** Everything that lies in a folder, by name and content. */
function state(folder: string): string[] {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
      .map(({ parentPath, name }) => join(parentPath, name))
      // SQLite leaves a log with nothing in it where it could not go on.
      .filter((path) => !path.endsWith('-wal') || statSync(path).size > 0)
      .sort()
      .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
  )
}

/** A closed store with one draft in a folder of its own. */
function closedStore(): { folder: string; file: string; id: string } {
  const folder = join(testFolder(), 'คลัง')
  const file = join(folder, 'tokhao.db')
  const store = openStore({ file })
  const { id } = createDraft(store, releaseOf('ข่าว'))
  closeStore(store)
  return { folder, file, id }
}

const why = 'needs the right to forbid writing'

describe('a folder in which nothing can be written', () => {
  test('refuses an existing store as read-only, and a new one', (context) => {
    const { folder, file } = closedStore()
    if (!forbid(folder)) context.skip(why)
    const before = state(folder)
    expect(refusalOf(() => openStore({ file }))).toBe('read-only')
    expect(refusalOf(() => openOrRecover({ file }))).toBe('read-only')
    expect(refusalOf(() => openStore({ file: join(folder, 'another.db') }))).toBe('read-only')
    expect(state(folder)).toEqual(before)
  })

  test('a file that cannot be written can be read, and saving is refused', (context) => {
    const { file, id } = closedStore()
    if (!forbid(file)) context.skip(why)
    const before = readFileSync(file)
    const store = testStore({ file })
    expect(openDraft(store, id).release.headline).toBe('ข่าว')
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('ใหม่')))).toBe('read-only')
    expect(openDraft(store, id).release.headline).toBe('ข่าว')
    closeStore(store)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('that becomes so while the store is open: the backup is refused, and saving goes on', async (context) => {
    const { folder, file, id } = closedStore()
    const store = testStore({ file })
    expect(saveDraft(store, id, 0, releaseOf('หนึ่ง')).base).toBe(1)
    if (!forbid(folder)) context.skip(why)
    await expect(makeBackup(store, 'asked')).rejects.toMatchObject({ refusal: { code: 'read-only' } })
    expect(saveDraft(store, id, 1, releaseOf('สอง')).base).toBe(2)
  })
})

describe('a store that is taken away while it is open', () => {
  test('is missed when it was deleted; nothing is written where nobody would find it', () => {
    const { folder, file, id } = closedStore()
    const store = testStore({ file })
    rmSync(file)
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('ใหม่')))).toBe('store-moved')
    expect(refusalOf(() => createDraft(store, releaseOf('ใหม่')))).toBe('store-moved')
    expect(existsSync(file)).toBe(false)
    // What is open can still be read: the text can be copied.
    expect(openDraft(store, id).release.headline).toBe('ข่าว')
    rmSync(folder, { recursive: true })
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('ใหม่')))).toBe('store-moved')
  })

  test('is missed when its folder was renamed, and is there again when that is undone', () => {
    const { folder, file, id } = closedStore()
    const store = testStore({ file })
    renameSync(folder, `${folder} ๒`)
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('ใหม่')))).toBe('store-moved')
    renameSync(`${folder} ๒`, folder)
    expect(saveDraft(store, id, 0, releaseOf('ใหม่')).base).toBe(1)
  })

  test('and replaced by another is not mixed with it', () => {
    const { file, id } = closedStore()
    const other = closedStore()
    const store = testStore({ file })
    renameSync(other.file, file)
    const before = readFileSync(file)
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('ใหม่')))).toBe('store-moved')
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('what is not a whole store', () => {
  test.each([
    ['a text', Buffer.from('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ข่าว\n'.repeat(20))],
    ['a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4096)])],
    ['a picture', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), Buffer.alloc(4096)])],
  ])('%s is refused as foreign, and nothing is touched', (_, bytes) => {
    const folder = testFolder()
    const file = join(folder, 'tokhao.db')
    writeFileSync(file, bytes)
    const before = state(folder)
    expect(refusalOf(() => openOrRecover({ file }))).toBe('store-foreign')
    expect(state(folder)).toEqual(before)
  })

  test.each(['closed', 'with its log', 'half-way through a transaction'])(
    'the database of another program, %s, is refused as foreign, and nothing is touched',
    (how) => {
      const folder = testFolder()
      const file = join(folder, 'theirs.db')
      const theirs = new Database(file)
      if (how === 'with its log') theirs.pragma('journal_mode = WAL')
      theirs.exec('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)')
      if (how === 'half-way through a transaction') leaveHalfWay(theirs)
      const copy = testFolder()
      for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(copy, name))
      theirs.close()
      const before = state(copy)
      expect(refusalOf(() => openOrRecover({ file: join(copy, 'theirs.db') }))).toBe('store-foreign')
      expect(state(copy)).toEqual(before)
    },
  )

  test('a store that was being made when its process died is made', () => {
    const begun = storePath()
    const unfinished = new Database(begun)
    leaveHalfWay(unfinished)
    const file = storePath()
    copyFileSync(`${begun}-journal`, `${file}-journal`)
    unfinished.close()
    // The first page is there, and the journal says that before it there was nothing.
    const first = new Database(begun)
    first.pragma('journal_mode = WAL')
    first.close()
    copyFileSync(begun, file)
    expect(statSync(file).size).toBeGreaterThan(0)
    createDraft(testStore({ file }), releaseOf('ข่าว'))
    expect(readdirSync(join(file, '..')).filter((name) => name.includes('looking'))).toEqual([])
  })

  test('a store of a newer version is refused, with 0 bytes changed', () => {
    const { folder, file } = closedStore()
    const newer = new Database(file)
    newer.pragma(`user_version = ${migrations.length + 1}`)
    newer.close()
    const before = state(folder)
    expect(refusalOf(() => openOrRecover({ file }))).toBe('store-newer')
    expect(state(folder)).toEqual(before)
  })

  test(
    `a store that was cut off is recognised and comes back from its backup`,
    { timeout: 600_000 },
    async () => {
      const cuts = roundsOf(100)
      const { file } = closedStore()
      const store = openStore({ file })
      for (let number = 0; number < 30; number++)
        createDraft(store, releaseOf(`ข่าว ${number}`, 'ก'.repeat(5000)))
      const { name } = await makeBackup(store, 'asked')
      const headlines = listDrafts(store, 'desk').map(({ headline }) => headline)
      closeStore(store)
      const size = readFileSync(file).length
      const random = seededRandom(100)
      for (let round = 0; round < cuts; round++) {
        const cut = storePath()
        mkdirSync(`${cut}-backups`)
        copyFileSync(join(`${file}-backups`, name), join(`${cut}-backups`, name))
        copyFileSync(file, cut)
        // Nothing at all, then anywhere.
        truncateSync(cut, round === 0 ? 0 : Math.floor(random() * size))
        const before = readFileSync(cut)
        const { store, recovery } = openOrRecover({ file: cut })
        expect(recovery).not.toBeNull()
        expect(readFileSync(join(cut, '..', recovery?.keptAside ?? '')).equals(before)).toBe(true)
        expect(listDrafts(store, 'desk').map(({ headline }) => headline)).toEqual(headlines)
        closeStore(store)
      }
    },
  )

  test('a page that is gone is told of, and without a backup nothing is changed', () => {
    const { folder, file } = closedStore()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0x5a, 4096))
    const before = state(folder)
    expect(refusalOf(() => openOrRecover({ file }))).toBe('store-damaged')
    expect(state(folder)).toEqual(before)
  })
})

describe('a clock that is wrong', () => {
  const day = 86_400_000
  test.each([
    ['goes back two years', -730 * day],
    ['jumps thirty years', 10_950 * day],
  ])('and %s: histories and lists keep the order in which things were done', (_, jump) => {
    let time = Date.UTC(2026, 10, 20, 3)
    const store = testStore({ now: () => time })
    const { id } = createDraft(store, releaseOf('0'))
    const other = createDraft(store, releaseOf('อื่น'))
    for (let number = 1; number <= 60; number++) {
      time += number % 7 === 0 ? jump * (number % 14 === 0 ? -1 : 1) : 1000
      saveDraft(store, id, number - 1, releaseOf(String(number)))
    }
    const history = listHistory(store, id, 'all')
    expect(history.map(({ order }) => order)).toEqual(history.map(({ order }) => order).sort((a, b) => b - a))
    expect(inversions(store, id)).toBe(0)
    expect(listDrafts(store, 'desk').map((one) => one.id)).toEqual([id, other.id])
    time += jump
    saveDraft(store, other.id, 0, releaseOf('อื่น ๒'))
    expect(listDrafts(store, 'desk').map((one) => one.id)).toEqual([other.id, id])
  })

  // In the order of the history each save must be of a later base.
  function inversions(store: Store, id: string): number {
    const bases = store.client
      .prepare('SELECT base FROM revisions WHERE draft = ? ORDER BY number')
      .pluck()
      .all(id) as number[]
    expect(bases).toHaveLength(61)
    return bases.filter((base, at) => at > 0 && base < (bases[at - 1] ?? 0)).length
  }
})

/** Leaves a database in the middle of a change: some of it written, and the journal that takes it back. */
function leaveHalfWay(database: Database.Database): void {
  database.pragma('cache_size = 5')
  database.exec('BEGIN; CREATE TABLE half (a)')
  const insert = database.prepare('INSERT INTO half VALUES (?)')
  for (let row = 0; row < 40; row++) insert.run('ก'.repeat(3000))
}
