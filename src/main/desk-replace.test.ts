import { expect, test } from 'vitest'
import { discardDraft, openDraft, saveDraft } from './store/drafts.ts'
import { listHistory, readRevision } from './store/history.ts'
import { releaseOf } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

const wish = { query: 'นํ้าท่วม', text: 'อุทกภัย', exact: false }

test('a word is replaced in the releases that are chosen, however it is written, and what they said is in their histories', async () => {
  const on = trialDesk()
  const make = async (headline: string, ...body: string[]) =>
    (await on.ask('drafts.create', { release: releaseOf(headline, ...body) })).id
  const first = await make('น้ำท่วมภาคเหนือ', 'ช่วยผู้ประสบน้ำท่วม', 'จบ')
  const second = await make('ข่าวอื่น', 'เตือนน้ำท่วมฉับพลัน')
  await make('ไม่เกี่ยว', 'ฝนตก')
  const binned = await make('น้ำท่วมเก่า')
  discardDraft(on.store, binned)

  const { releases, cut } = await on.ask('replace.preview', wish)
  expect(releases.map(({ id, places }) => [id, places])).toEqual([
    [second, 1],
    [first, 2],
  ])
  expect(cut).toBe(0)
  expect(releases[1]?.samples.map(({ passage, start, end }) => passage.slice(start, end))).toEqual([
    'น้ำท่วม',
    'น้ำท่วม',
  ])

  const drafts = releases.filter(({ id }) => id === first).map(({ id, base }) => ({ id, base }))
  expect(await on.ask('replace.inMany', { ...wish, drafts })).toEqual({ releases: 1, places: 2, left: [] })
  expect(openDraft(on.store, first).release).toEqual(releaseOf('อุทกภัยภาคเหนือ', 'ช่วยผู้ประสบอุทกภัย', 'จบ'))
  expect(openDraft(on.store, second).release.body).toEqual(releaseOf('', 'เตือนน้ำท่วมฉับพลัน').body)
  const kept = listHistory(on.store, first).find(({ reason }) => reason === 'fix-all')
  expect(kept?.note).toBe('นํ้าท่วม → อุทกภัย')
  expect(readRevision(on.store, kept?.id ?? '').release.headline).toBe('น้ำท่วมภาคเหนือ')
})

test('nothing is replaced in what was changed or thrown away since it was looked at', async () => {
  const on = trialDesk()
  const changed = await on.ask('drafts.create', { release: releaseOf('น้ำท่วม หนึ่ง') })
  const gone = await on.ask('drafts.create', { release: releaseOf('น้ำท่วม สอง') })
  const drafts = [changed, gone].map(({ id, base }) => ({ id, base }))
  saveDraft(on.store, changed.id, changed.base, releaseOf('น้ำท่วม หนึ่ง แก้แล้ว'))
  discardDraft(on.store, gone.id)
  expect(await on.ask('replace.inMany', { ...wish, drafts })).toEqual({
    releases: 0,
    places: 0,
    left: ['น้ำท่วม หนึ่ง แก้แล้ว'],
  })
  expect(openDraft(on.store, changed.id).release.headline).toBe('น้ำท่วม หนึ่ง แก้แล้ว')
})

test('what would cut a letter is counted and left', async () => {
  const on = trialDesk()
  await on.ask('drafts.create', { release: releaseOf('ปฏิบัติการ') })
  expect(await on.ask('replace.preview', { query: 'ปฏิบัต', text: 'ก', exact: false })).toEqual({
    releases: [],
    cut: 1,
  })
})

test('an empty query is no question', async () => {
  const on = trialDesk()
  await expect(on.ask('replace.preview', { ...wish, query: '' })).rejects.toThrow('bad-question')
})
