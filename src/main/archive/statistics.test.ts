import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { createDraft, discardDraft } from '#main/store/drafts.ts'
import { readStatistics } from '#main/store/papers.ts'
import { releaseOf, testStore } from '#main/store/testing/folder.ts'
import { countSpellings } from './count-spellings.ts'
import { findNearDuplicates } from './find-near-duplicates.ts'

const options = { clock: () => performance.now(), onProgress: () => {}, longest: 40 }
const seed = fileURLToPath(new URL('../../../corpus/seed.txt', import.meta.url))

test('the office’s spellings are counted, kept, and not those of the bin', async () => {
  const store = testStore()
  for (let at = 0; at < 21; at++) createDraft(store, releaseOf(`ข่าว ${at}`, 'ใช้แอปพลิเคชันนี้ แอปพลิเคชันนั้น'))
  createDraft(store, releaseOf('อื่น', 'ใช้แอพพลิเคชั่น'))
  discardDraft(store, createDraft(store, releaseOf('ทิ้ง', 'แอปพริเคชัน แอพพลิเคชั่น')).id)
  const found = await countSpellings(store, options)
  expect(found).toMatchObject({
    releases: 22,
    cancelled: false,
    groups: [{ usual: 'แอปพลิเคชัน', count: 42, others: [{ form: 'แอพพลิเคชั่น', count: 1 }] }],
  })
  expect(readStatistics(store, 'spellings')).toEqual(found)
})

test('releases that say nearly the same are found, with their likeness', async () => {
  const store = testStore()
  const { release } = readThaigovText(readFileSync(seed, 'utf8'))
  const { id: first } = createDraft(store, release)
  createDraft(store, releaseOf('อื่น', 'เรื่องอื่นโดยสิ้นเชิง '.repeat(30)))
  const changed = { ...release, headline: `${release.headline} (ปรับปรุง)`, body: release.body.slice(1) }
  const { id: second } = createDraft(store, changed)
  discardDraft(store, createDraft(store, release).id)
  const found = await findNearDuplicates(store, options)
  expect(found.groups.map((group) => group.map(({ id }) => id))).toEqual([[first, second]])
  expect(found.groups[0]?.[1]).toMatchObject({ headline: changed.headline, date: release.date })
  expect(found.groups[0]?.[1]?.likeness).toBeGreaterThan(0.8)
  expect(readStatistics(store, 'near-duplicates')).toEqual(found)
})

test('a count that was stopped says so and keeps nothing', async () => {
  const store = testStore()
  createDraft(store, releaseOf('ข่าว', 'เนื้อข่าว'))
  const stopped = { ...options, signal: AbortSignal.abort() }
  expect(await countSpellings(store, stopped)).toMatchObject({ at: null, cancelled: true })
  expect(await findNearDuplicates(store, stopped)).toMatchObject({ at: null, cancelled: true })
  expect([readStatistics(store, 'spellings'), readStatistics(store, 'near-duplicates')]).toEqual([null, null])
})
