import { expect, test } from 'vitest'
import { changedParts } from '#domain/channels/channels.ts'
import { listCopies, recordCopy } from './copies.ts'
import { createDraft } from './drafts.ts'
import { readRecord } from './events.ts'
import { refusalOf, releaseOf, testStore } from './testing/folder.ts'

test('the last copy of each channel is known, with what it was made from', () => {
  let time = 1000
  const store = testStore({ now: () => time })
  const { id, release } = createDraft(store, releaseOf('เดิม', 'เนื้อข่าว'))
  expect(listCopies(store, id)).toEqual([])
  recordCopy(store, id, 'short', release)
  time = 2000
  recordCopy(store, id, 'site', release)
  recordCopy(store, id, 'short', releaseOf('ใหม่', 'เนื้อข่าว'))
  const [site, short, ...others] = listCopies(store, id)
  expect([site?.channel, site?.at, short?.channel, short?.at, others]).toEqual([
    'site',
    2000,
    'short',
    2000,
    [],
  ])
  expect(changedParts(release, 'site', site?.keys ?? {})).toEqual([])
  expect(changedParts(release, 'short', short?.keys ?? {})).toEqual(['headline'])
  expect(readRecord(store, id)).toMatchObject({ whole: true, events: { length: 4 } })
  expect(refusalOf(() => recordCopy(store, 'ไม่มี', 'site', release))).toBe('not-found')
})
