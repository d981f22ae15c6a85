import { expect, test, vi } from 'vitest'
import { createIndexFollower } from './desk-index.ts'
import { createDraft } from './store/drafts.ts'
import { followAgain, refreshIndex } from './store/search-index.ts'
import { mergeAll } from './store/search-merge.ts'
import { search } from './store/search.ts'
import { write } from './store/store.ts'
import type { Store } from './store/store.ts'
import { releaseOf, testStore } from './store/testing/folder.ts'

const log = (happened: string, error: unknown) => expect.fail(`${happened} ${String(error)}`)
const behind = (store: Store) => search(store, { query: 'ข่าว', limit: 1 }).behind

function withDrafts(count: number): Store {
  const store = testStore()
  write(store, () => {
    for (let made = 0; made < count; made++) createDraft(store, releaseOf(`ข่าว ${made}`))
  })
  return store
}

test('an index that is far behind follows behind the work', async () => {
  const store = withDrafts(300)
  const follower = createIndexFollower(store, { log })
  expect(behind(store)).toBe(300)
  follower.wake()
  follower.wake()
  await vi.waitFor(() => expect(behind(store)).toBeUndefined(), { timeout: 20_000 })
  expect(search(store, { query: 'ข่าว', limit: 1 }).total).toBe(300)
  await follower.finish()
})

test('stops when the desk is left, and goes on the next time', async () => {
  const store = withDrafts(300)
  const follower = createIndexFollower(store, { log })
  follower.wake()
  await follower.finish()
  follower.wake()
  expect(behind(store)).toBe(300)
  const next = createIndexFollower(store, { log })
  next.wake()
  await vi.waitFor(() => expect(behind(store)).toBeUndefined(), { timeout: 20_000 })
  await next.finish()
})

test('an index in many pieces finds the same when it is merged', () => {
  const store = testStore()
  for (let piece = 0; piece < 30; piece++) {
    createDraft(store, releaseOf(`ข่าวที่ ${piece}`, 'เนื้อข่าวเดียวกัน'))
    refreshIndex(store)
  }
  const pieces = () =>
    store.client.prepare('SELECT count(DISTINCT segid) FROM search_texts_idx').pluck().get()
  const found = () =>
    search(store, { query: 'เนื้อข่าว -"ที่ 7"', limit: 40 }).hits.map(({ headline }) => headline)
  const before = found()
  expect(before).toHaveLength(29)
  expect(pieces()).toBeGreaterThan(8)
  mergeAll(store)
  expect(pieces()).toBe(1)
  expect(found()).toEqual(before)
  followAgain(store, 0)
  expect(found()).toEqual(before)
})
