import { describe, expect, test } from 'vitest'
import { jpeg, png, segment } from '#domain/pictures/testing.ts'
import type { Figure, Release } from '#domain/release/release.ts'
import { exportEverything } from '#main/archive/export-everything.ts'
import { restoreEverything } from '#main/archive/restore-everything.ts'
import { makeBackup } from '../backups.ts'
import { createDraft, discardDraft, duplicateDraft, eraseDraft, openDraft, saveDraft } from '../drafts.ts'
import { examineStore } from '../examine.ts'
import { openOrRecover } from '../recover.ts'
import { restoreFromBackup } from '../restore-backup.ts'
import { closeStore } from '../store.ts'
import type { Store } from '../store.ts'
import { refusalOf, releaseOf, storePath, testFolder, testStore } from '../testing/folder.ts'
import { keepPicture, pictureIds, picturesToPublish, readPicture, removeIdlePictures } from './pictures.ts'

const day = 24 * 60 * 60 * 1000
const figure = (picture: string): Figure => ({
  kind: 'figure',
  picture,
  alt: 'แผนที่',
  decorative: false,
  caption: [],
  credit: '',
})
const withPicture = (picture: string): Release => ({ ...releaseOf('มีภาพ', 'ก'), body: [figure(picture)] })

/** A store whose clock stands where it is put. */
function clocked(): { store: Store; wait: (time: number) => void } {
  let now = Date.UTC(2026, 10, 25)
  const store = testStore({ now: () => now })
  return { store, wait: (time) => (now += time) }
}

describe('a picture', () => {
  test('is kept once, by its content, and read as it was', () => {
    const store = testStore()
    const bytes = jpeg(4000, 3000)
    const kept = keepPicture(store, bytes, jpeg(1400, 1050))
    expect(kept).toMatchObject({ width: 4000, height: 3000 })
    expect(keepPicture(store, bytes, null)).toEqual(kept)
    expect(pictureIds(store)).toEqual([kept.id])
    expect(readPicture(store, kept.id)).toMatchObject({ mime: 'image/jpeg', width: 4000, height: 3000 })
    expect(Buffer.from(readPicture(store, kept.id)?.bytes ?? []).equals(bytes)).toBe(true)
    expect(readPicture(store, 'ab'.repeat(32))).toBeNull()
  })

  test('goes out as the smaller copy, where there is one', () => {
    const store = testStore()
    const large = keepPicture(store, png(2000, 1000), png(1400, 700)).id
    const small = keepPicture(store, png(600, 400), null).id
    const release = { ...withPicture(large), body: [figure(large), figure(small), figure('ab'.repeat(32))] }
    const sizes = [...picturesToPublish(store, release)].map(([id, { width }]) => [id, width])
    expect(sizes).toEqual([
      [large, 1400],
      [small, 600],
    ])
  })

  test.each([
    ['is none', Uint8Array.from(Buffer.from('<svg/>')), null],
    ['tells where it was taken', jpeg(10, 10, [segment(0xe1, [1])]), null],
    ['is cut off', png(10, 10).subarray(0, 30), null],
    ['has a copy that is none', jpeg(10, 10), Uint8Array.of(1, 2, 3)],
    ['has a copy that is too large', jpeg(10, 10), jpeg(1401, 10)],
  ])('is refused where it %s', (_, bytes, copy) => {
    const store = testStore()
    expect(refusalOf(() => keepPicture(store, bytes, copy))).toBe('picture-unreadable')
    expect(pictureIds(store)).toEqual([])
  })

  test('stays while a draft, its history or the bin needs it, and goes a day after nothing does', () => {
    const { store, wait } = clocked()
    const { id } = keepPicture(store, png(10, 10), null)
    expect(removeIdlePictures(store)).toBe(0)
    const draft = createDraft(store)
    saveDraft(store, draft.id, 0, withPicture(id))
    const copy = duplicateDraft(store, draft.id)
    saveDraft(store, draft.id, 1, releaseOf('ไม่มีภาพแล้ว'))
    wait(100 * day)
    // The first draft needs it for its history, the second shows it.
    eraseDraftFromBin(store, copy.id)
    expect([removeIdlePictures(store), pictureIds(store)]).toEqual([0, [id]])
    discardDraft(store, draft.id)
    expect(removeIdlePictures(store)).toBe(0)
    eraseDraft(store, draft.id)
    expect([removeIdlePictures(store), pictureIds(store)]).toEqual([1, []])
  })

  test('that was just put in waits for its draft to be saved', () => {
    const { store, wait } = clocked()
    keepPicture(store, png(10, 10), null)
    wait(day)
    expect(removeIdlePictures(store)).toBe(0)
    wait(1)
    expect(removeIdlePictures(store)).toBe(1)
  })

  test('that no longer is what was kept is not shown, and is found by the examination', async () => {
    const store = testStore()
    const { id } = keepPicture(store, png(10, 10), null)
    store.client.prepare('UPDATE pictures SET bytes = ?').run(Buffer.from(png(11, 10)))
    expect(readPicture(store, id)).toBeNull()
    expect((await examineStore(store)).damaged).toEqual([{ kind: 'picture', name: id.slice(0, 8) }])
  })
})

describe('the pictures come along', () => {
  test('with everything, and back from it', async () => {
    const store = testStore()
    const { id } = keepPicture(store, jpeg(3000, 2000), jpeg(1400, 933))
    const gone = keepPicture(store, png(7, 7), null).id
    const draft = createDraft(store, withPicture(gone))
    saveDraft(store, draft.id, 0, withPicture(id))
    const folder = `${testFolder()}/out`
    const job = { clock: () => 0, onProgress: () => {}, longest: null }
    expect(await exportEverything(store, folder, job)).toMatchObject({ releases: 1, damaged: 0 })
    const other = testStore({ now: () => Date.UTC(2030, 0, 1) })
    expect(await restoreEverything(other, folder, job)).toMatchObject({ added: 1, refused: [] })
    expect(openDraft(other, draft.id).release).toEqual(withPicture(id))
    expect(readPicture(other, id)).toEqual(readPicture(store, id))
    expect(picturesToPublish(other, withPicture(id)).get(id)?.width).toBe(1400)
    // The one of an earlier version is needed by the history that came along.
    expect(pictureIds(other)).toEqual([id, gone].sort())
    expect(removeIdlePictures({ ...other, now: () => Date.UTC(2040, 0, 1) })).toBe(0)
  })

  test('with a draft from a backup, after both were gone', async () => {
    const { store, wait } = clocked()
    const { id } = keepPicture(store, png(10, 10), null)
    const draft = createDraft(store, withPicture(id))
    const { name } = await makeBackup(store, 'asked')
    eraseDraftFromBin(store, draft.id)
    wait(2 * day)
    removeIdlePictures(store)
    expect(pictureIds(store)).toEqual([])
    restoreFromBackup(store, name, [draft.id])
    expect(readPicture(store, id)).not.toBeNull()
  })

  test('from a damaged store, as far as they can be read', async () => {
    const file = storePath()
    const store = testStore({ file })
    await makeBackup(store, 'asked')
    const { id } = keepPicture(store, png(10, 10), null)
    const draft = createDraft(store, withPicture(id))
    // As a flipped bit would: the schema is no longer what its steps make.
    store.client.exec('DROP INDEX pictures_by_time')
    closeStore(store)
    const opened = openOrRecover({ file })
    try {
      expect(opened.recovery).toMatchObject({ saved: 1 })
      expect(openDraft(opened.store, draft.id).release).toEqual(withPicture(id))
      expect(readPicture(opened.store, id)).not.toBeNull()
    } finally {
      closeStore(opened.store)
    }
  })
})

function eraseDraftFromBin(store: Store, id: string): void {
  discardDraft(store, id)
  eraseDraft(store, id)
}
