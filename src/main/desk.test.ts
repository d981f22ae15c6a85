import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noHouseRules } from '#contract/office.ts'
import { defaultSettings } from '#contract/settings.ts'
import { releaseOf, testFolder } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

describe('a question', () => {
  test.each([
    ['nobody knows', 'drafts.eraseAll', {}],
    ['from the prototype', 'constructor', {}],
    ['that is no text', 7, {}],
    ['with a missing part', 'drafts.open', {}],
    ['with a part too many', 'drafts.list', { place: 'desk', path: '/etc' }],
    ['with a wrong release', 'drafts.create', { release: { headline: 'x' } }],
    ['with a negative base', 'drafts.save', { id: 'a', base: -1, release: releaseOf('x') }],
    ['with no payload', 'settings.read', undefined],
  ])('%s is refused', async (_, name, payload) => {
    const { desk } = trialDesk()
    expect(await desk.answer(name, payload)).toMatchObject({ ok: false, refusal: { code: 'bad-question' } })
  })

  test('that is refused is answered with its reason; a bug is logged and does not escape', async () => {
    const on = trialDesk()
    expect(await on.desk.answer('drafts.open', { id: 'none' })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    })
    expect(on.troubles).toEqual([])
    on.chosen = undefined as unknown as string[]
    expect(await on.desk.answer('drafts.importFiles', {})).toEqual({ ok: false, refusal: { code: 'bug' } })
    expect(on.troubles.splice(0)).toEqual([expect.stringMatching(/^drafts\.importFiles failed: TypeError/)])
  })
})

test('a draft goes its whole way: created, saved, listed, duplicated, in the bin and back, erased', async () => {
  const on = trialDesk()
  const draft = await on.ask('drafts.create', {})
  const saved = await on.ask('drafts.save', { id: draft.id, base: draft.base, release: releaseOf('ข่าว') })
  expect(saved.base).toBe(1)
  const copy = await on.ask('drafts.duplicate', { id: draft.id })
  await on.ask('drafts.discard', { id: draft.id })
  expect(await on.ask('drafts.list', { place: 'desk' })).toMatchObject([{ id: copy.id, headline: 'ข่าว' }])
  await on.ask('drafts.restore', { id: draft.id })
  expect((await on.ask('drafts.open', { id: draft.id })).release).toEqual(releaseOf('ข่าว'))
  await on.ask('drafts.discard', { id: draft.id })
  await on.ask('drafts.erase', { id: draft.id })
  expect(await on.ask('drafts.list', { place: 'bin' })).toEqual([])
})

test('settings, house rules and exceptions are kept; an exception carries the name in the settings', async () => {
  const on = trialDesk()
  expect(await on.ask('settings.read', {})).toEqual(defaultSettings)
  expect(await on.ask('house.read', {})).toEqual(noHouseRules)
  const settings = { ...defaultSettings, author: 'สมหญิง', zoom: 125 }
  await on.ask('settings.write', { settings })
  expect(await on.ask('settings.read', {})).toEqual(settings)
  const house = { ...noHouseRules, names: ['ศรีษะเกษ'] }
  await on.ask('house.write', { house })
  expect(await on.ask('house.read', {})).toEqual(house)
  const { id: draft } = await on.ask('drafts.create', {})
  const exception = {
    rule: 'x',
    fingerprint: 'y',
    text: 'ศรีษะ',
    scope: 'release',
    reason: 'name',
    note: '',
    until: null,
  } as const
  const added = await on.ask('exceptions.add', { draft, exception })
  expect(await on.ask('exceptions.list', { draft })).toEqual([{ ...added, ...exception, by: 'สมหญิง' }])
  await on.ask('exceptions.remove', { id: added.id })
  expect(await on.ask('exceptions.list', { draft })).toEqual([])
})

test('the clipboard, the about page and the closing of the window pass through', async () => {
  const on = trialDesk()
  await on.ask('release.copy', { text: 'ข่าว', html: '<p>ข่าว</p>' })
  expect(on.copied).toEqual([{ text: 'ข่าว', html: '<p>ข่าว</p>' }])
  expect((await on.ask('desk.about', {})).store).toMatch(/tokhao\.db$/)
  await on.ask('desk.settled', {})
  await on.ask('desk.unsettled', {})
  expect(on.settlings).toEqual(['settled', 'unsettled'])
})

describe('a release on its way', () => {
  test('is checked anew before it is approved; an exception or a reason lets it pass', async () => {
    const on = trialDesk()
    const release = { ...releaseOf('ข่าว', 'กล่าวว่า ประชาชนจะได้ประโยชน์” ในปีนี้'), abstract: 'บทคัดย่อ' }
    const { id } = await on.ask('drafts.create', { release })
    const step = { id, base: 0, note: '', override: null }
    await on.ask('states.change', { ...step, to: 'review' })
    expect(await on.desk.answer('states.change', { ...step, to: 'approved' })).toMatchObject({
      ok: false,
      refusal: { code: 'must-fix' },
    })
    const approved = await on.ask('states.change', { ...step, to: 'approved', override: 'เร่งด่วน' })
    expect(approved.state).toBe('approved')
    const record = await on.ask('history.record', { draft: id })
    expect(record.events.map(({ kind }) => kind)).toEqual(['created', 'state', 'state', 'override'])
  })

  test('is kept and recorded when it is exported', async () => {
    const on = trialDesk()
    const { id, release } = await on.ask('drafts.importSample', {})
    on.place = join(testFolder(), 'ข่าว.txt')
    await on.ask('release.export', { release, formats: ['text'], draft: id })
    const [kept] = await on.ask('history.list', { draft: id, which: 'moments' })
    expect(kept).toMatchObject({ reason: 'export', note: 'ข่าว.txt' })
    expect((await on.ask('history.read', { id: kept?.id ?? '' })).release).toEqual(release)
    expect(await on.ask('history.health', { draft: id })).toMatchObject({ sound: true, count: 1 })
  })
})

test('the first save of a day makes a backup of it; the desk can be waited for', async () => {
  const on = trialDesk()
  const { id } = await on.ask('drafts.create', {})
  expect(await on.ask('backups.list', {})).toEqual([])
  await on.ask('drafts.save', { id, base: 0, release: releaseOf('หนึ่ง') })
  await on.ask('drafts.save', { id, base: 1, release: releaseOf('สอง') })
  await on.desk.finish()
  const [backup, ...others] = await on.ask('backups.list', {})
  expect([backup?.why, others.length]).toEqual(['day', 0])
  expect(await on.ask('backups.preview', { name: backup?.name ?? '' })).toMatchObject([{ id }])
  expect(await on.ask('store.examine', {})).toEqual({ rows: 3, damaged: [] })
  expect(await on.ask('store.recovery', {})).toBeNull()
})
