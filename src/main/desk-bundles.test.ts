import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jpeg } from '#domain/pictures/testing.ts'
import { readRecord } from './store/events.ts'
import { keepPicture, readPicture } from './store/pictures/pictures.ts'
import { releaseOf, testFolder } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

/** A machine whose dialogs answer with one file on a stick. */
const machine = (stick: string) => trialDesk({ chosen: [stick], place: stick })

test('releases are carried on a stick, pictures too, merged at the other machine, and carried back', async () => {
  const stick = join(testFolder(), 'ข่าว.tokhao')
  const [here, there] = [machine(stick), machine(stick)]
  const { id: picture } = keepPicture(here.store, jpeg(4000, 3000), jpeg(1400, 1050))
  const figure = { kind: 'figure', picture, alt: 'ภาพ', decorative: false, caption: [], credit: '' } as const
  const first = releaseOf('ข่าวแรก', 'ก', 'ข')
  const { id } = await here.ask('drafts.create', { release: { ...first, body: [...first.body, figure] } })
  const { id: second } = await here.ask('drafts.create', { release: releaseOf('ข่าวสอง') })
  expect(await here.ask('bundles.write', { drafts: [id, second] })).toEqual({
    name: 'ข่าว.tokhao',
    releases: 2,
  })
  expect([here.shown, here.proposed]).toEqual([['bundle'], [expect.stringMatching(/\.tokhao$/)]])
  expect(readRecord(here.store, id).events.at(-1)).toMatchObject({
    kind: 'exported',
    detail: { format: 'bundle', name: 'ข่าว.tokhao' },
  })

  const opened = await there.ask('bundles.open', {})
  expect(opened?.releases.map(({ headline, standing }) => [headline, standing])).toEqual([
    ['ข่าวแรก', 'new'],
    ['ข่าวสอง', 'new'],
  ])
  expect(await there.ask('drafts.list', { place: 'desk' })).toEqual([])
  await there.ask('bundles.take', { id, localBase: null, choices: {} })
  expect(readPicture(there.store, picture)).toMatchObject({ width: 4000 })
  await expect(there.ask('bundles.take', { id, localBase: null, choices: {} })).rejects.toThrow('stale')

  await there.ask('drafts.save', { id, base: 0, release: releaseOf('แก้ที่โน่น', 'ก', 'ข') })
  await there.ask('bundles.write', { drafts: [id] })
  await here.ask('bundles.open', {})
  const texts = await here.ask('bundles.texts', { id })
  expect(texts).toMatchObject({ standing: 'theirs-newer', localBase: 0 })
  expect(texts.base?.headline).toBe('ข่าวแรก')
  const merged = await here.ask('bundles.take', { id, localBase: 0, choices: {} })
  expect(merged.release.headline).toBe('แก้ที่โน่น')
  await expect(here.ask('bundles.texts', { id: second })).rejects.toThrow('not-found')
})

test('nothing happens where the dialog is cancelled; what is no bundle changes nothing, not even what is open', async () => {
  const { ask, shown } = trialDesk()
  const { id } = await ask('drafts.create', {})
  expect(await ask('bundles.write', { drafts: [id] })).toBeNull()
  expect(await ask('bundles.open', {})).toBeNull()
  expect(shown).toEqual(['bundle', 'files'])
  expect((await ask('history.list', { draft: id, which: 'all' })).length).toBe(0)

  const stick = join(testFolder(), 'ข่าว.tokhao')
  const desk = machine(stick)
  await expect(desk.ask('bundles.open', {})).rejects.toThrow('file-missing')
  const { id: mine } = await desk.ask('drafts.create', { release: releaseOf('ข่าว') })
  await desk.ask('bundles.write', { drafts: [mine] })
  await desk.ask('bundles.open', {})
  const good = readFileSync(stick)
  writeFileSync(stick, good.subarray(0, good.length - 40))
  await expect(desk.ask('bundles.open', {})).rejects.toThrow('bundle-changed')
  expect((await desk.ask('bundles.texts', { id: mine })).standing).toBe('same')
  await desk.ask('drafts.discard', { id: mine })
  await expect(desk.ask('bundles.write', { drafts: [mine] })).rejects.toThrow('in-bin')
})
