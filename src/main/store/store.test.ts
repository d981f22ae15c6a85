import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { createDraft, listDrafts, openDraft, saveDraft } from './drafts.ts'
import { migrations } from './migrations.ts'
import { applicationId, backupsFolder } from './store-file.ts'
import { closeStore, openStore } from './store.ts'
import type { Store } from './store.ts'
import { refusalOf, releaseOf, storePath, testFolder, testStore } from './testing/folder.ts'

function pragma(store: Store, name: string): unknown {
  return store.client.pragma(name, { simple: true })
}

function fileHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

describe('a connection', () => {
  // better-sqlite3 falls back to NORMAL in WAL at the first statement and at every opening.
  test('is WAL with synchronous FULL, also after a write and after opening again', () => {
    const file = storePath()
    const first = openStore({ file })
    createDraft(first, releaseOf('ข่าวแรก'))
    expect(pragma(first, 'journal_mode')).toBe('wal')
    expect(pragma(first, 'synchronous')).toBe(2)
    closeStore(first)
    const again = testStore({ file })
    expect(pragma(again, 'synchronous')).toBe(2)
    createDraft(again, releaseOf('ข่าวที่สอง'))
    expect(pragma(again, 'synchronous')).toBe(2)
    expect(pragma(again, 'journal_mode')).toBe('wal')
  })

  test('waits for others, keeps relations, trusts no schema and knows whose file it is', () => {
    const store = testStore()
    expect(pragma(store, 'busy_timeout')).toBe(5000)
    expect(pragma(store, 'foreign_keys')).toBe(1)
    expect(pragma(store, 'trusted_schema')).toBe(0)
    expect(pragma(store, 'cell_size_check')).toBe(1)
    expect(pragma(store, 'application_id')).toBe(applicationId)
    expect(pragma(store, 'user_version')).toBe(migrations.length)
  })

  test('makes a file that only its person can read', () => {
    const file = storePath()
    const store = testStore({ file })
    createDraft(store)
    for (const part of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(part).mode & 0o077).toBe(0)
  })
})

describe('a store is refused, and left as it is,', () => {
  test.each([
    ['a text', Buffer.from('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ข่าว\n'.repeat(20))],
    ['a short text', Buffer.from('ข่าว')],
    ['a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4096)])],
  ])('when it is %s', (_, bytes) => {
    const file = storePath()
    writeFileSync(file, bytes)
    expect(refusalOf(() => openStore({ file }))).toBe('store-foreign')
    expect(readFileSync(file)).toEqual(bytes)
  })

  test.each([
    ['with its own application id', 'PRAGMA application_id = 7; CREATE TABLE theirs (a)'],
    ['without one', 'CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)'],
  ])('when it is the database of another program %s', (_, sql) => {
    const file = storePath()
    const theirs = new Database(file)
    theirs.exec(sql)
    theirs.close()
    const before = fileHash(file)
    expect(refusalOf(() => openStore({ file }))).toBe('store-foreign')
    expect(fileHash(file)).toBe(before)
  })

  test.each([['closed'], ['still with its log']])('when it is of a newer version, %s', (how) => {
    const file = storePath()
    closeStore(openStore({ file }))
    const newer = new Database(file)
    newer.pragma('journal_mode = WAL')
    newer.pragma(`user_version = ${migrations.length + 1}`)
    if (how === 'closed') newer.close()
    const before = [fileHash(file), ...(how === 'closed' ? [] : [fileHash(`${file}-wal`)])]
    expect(refusalOf(() => openStore({ file }))).toBe('store-newer')
    expect([fileHash(file), ...(how === 'closed' ? [] : [fileHash(`${file}-wal`)])]).toEqual(before)
    newer.close()
  })

  test('when it is a folder, or lies below a file', () => {
    const file = storePath()
    mkdirSync(file)
    expect(refusalOf(() => openStore({ file }))).toBe('store-unopenable')
    const text = storePath()
    writeFileSync(text, 'ข่าว')
    expect(refusalOf(() => openStore({ file: `${text}/tokhao.db` }))).toBe('store-unopenable')
  })

  test.each([
    ['empty', 0],
    ['cut in its header', 60],
    ['overwritten at its beginning', -1],
  ])('as damaged when it has backups but is %s', (_, length) => {
    const file = storePath()
    closeStore(openStore({ file }))
    const whole = readFileSync(file)
    const damaged =
      length < 0 ? Buffer.concat([Buffer.alloc(16, 7), whole.subarray(16)]) : whole.subarray(0, length)
    writeFileSync(file, damaged)
    mkdirSync(backupsFolder(file))
    writeFileSync(`${backupsFolder(file)}/2024-04-29T000000.000-day.db`, whole)
    expect(refusalOf(() => openStore({ file }))).toBe('store-damaged')
    expect(readFileSync(file)).toEqual(damaged)
  })

  test('as damaged when a letter of the name of a column is another', () => {
    const file = storePath()
    closeStore(openStore({ file }))
    const bytes = readFileSync(file)
    const at = bytes.lastIndexOf('discarded_at')
    bytes.write('e', at)
    writeFileSync(file, bytes)
    expect(refusalOf(() => openStore({ file }))).toBe('store-damaged')
    expect(readFileSync(file)).toEqual(bytes)
  })

  test('as damaged when a page of it is gone', () => {
    const file = storePath()
    const store = openStore({ file })
    createDraft(store, releaseOf('ข่าว'))
    closeStore(store)
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096)
    writeFileSync(file, bytes)
    expect(refusalOf(() => listDrafts(testStore({ file }), 'desk'))).toBe('store-damaged')
    expect(readFileSync(file)).toEqual(bytes)
  })
})

describe('opening', () => {
  test('makes the folder, and takes an empty file for a new store', () => {
    const file = `${testFolder()}/คลังข่าว/ปี 2567/tokhao.db`
    createDraft(testStore({ file }), releaseOf('ข่าว'))
    const empty = storePath()
    writeFileSync(empty, '')
    createDraft(testStore({ file: empty }), releaseOf('ข่าว'))
    expect(statSync(empty).size).toBeGreaterThan(0)
  })

  test('goes on from a store whose process died, from its log alone', () => {
    const file = storePath()
    const first = testStore({ file })
    const { id } = createDraft(first, releaseOf('ข่าวที่ยังอยู่ในล็อก'))
    const copy = storePath()
    writeFileSync(copy, readFileSync(file))
    writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`))
    expect(openDraft(testStore({ file: copy }), id).release.headline).toBe('ข่าวที่ยังอยู่ในล็อก')
  })
})

describe('an open store', () => {
  test('refuses when it has been closed; closing twice does no harm', () => {
    const store = testStore()
    closeStore(store)
    closeStore(store)
    expect(refusalOf(() => listDrafts(store, 'desk'))).toBe('store-closed')
    expect(refusalOf(() => createDraft(store))).toBe('store-closed')
  })

  test('refuses to save once its file was moved away or replaced, and saves again once it is back', () => {
    const store = testStore()
    const draft = createDraft(store, releaseOf('ข่าว'))
    renameSync(store.file, `${store.file}.moved`)
    expect(refusalOf(() => saveDraft(store, draft.id, 0, releaseOf('ใหม่')))).toBe('store-moved')
    writeFileSync(store.file, 'another file')
    expect(refusalOf(() => saveDraft(store, draft.id, 0, releaseOf('ใหม่')))).toBe('store-moved')
    renameSync(`${store.file}.moved`, store.file)
    expect(saveDraft(store, draft.id, 0, releaseOf('ใหม่')).base).toBe(1)
  })

  test('refuses when the disk is full, keeps what it has, and goes on when there is room', () => {
    const store = testStore()
    const draft = createDraft(store, releaseOf('ข่าว'))
    const pages = Number(pragma(store, 'page_count'))
    store.client.pragma(`max_page_count = ${pages}`)
    const large = releaseOf('ข่าวยาว', 'ก'.repeat(200_000))
    expect(refusalOf(() => saveDraft(store, draft.id, 0, large))).toBe('disk-full')
    expect(openDraft(store, draft.id).release.headline).toBe('ข่าว')
    store.client.pragma('max_page_count = 1000000')
    expect(saveDraft(store, draft.id, 0, large).base).toBe(1)
  })

  test('refuses as read-only when it may not write', () => {
    const store = testStore()
    store.client.pragma('query_only = ON')
    expect(refusalOf(() => createDraft(store))).toBe('read-only')
  })

  test('refuses as busy when another process does not let go', () => {
    const store = testStore()
    store.client.pragma('busy_timeout = 10')
    const other = new Database(store.file)
    other.exec('BEGIN IMMEDIATE')
    expect(refusalOf(() => createDraft(store))).toBe('store-busy')
    other.close()
    expect(createDraft(store).base).toBe(0)
  })
})
