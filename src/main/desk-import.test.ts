import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importSample, removeSamples } from './desk-import.ts'
import { blankPaper } from './publish/testing/blank-paper.ts'
import { createDraft, listDrafts } from './store/drafts.ts'
import { testFolder, testStore } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

const resources = join(import.meta.dirname, '../../resources')
const sample = fileURLToPath(new URL('../../corpus/seed.txt', import.meta.url))

describe('an import', () => {
  test('makes a draft of every file that is a release and names the others with their reasons', async () => {
    const on = trialDesk()
    const folder = testFolder()
    mkdirSync(join(folder, 'โฟลเดอร์'))
    writeFileSync(join(folder, 'ด้านสังคม_7.txt'), readFileSync(sample))
    on.chosen = ['ด้านสังคม_7.txt', 'โฟลเดอร์', 'ไม่มี.txt'].map((name) => join(folder, name))
    const { drafts, refused } = await on.ask('drafts.importFiles', {})
    expect(drafts).toMatchObject([
      { date: '2024-04-29', headline: expect.stringContaining('รมว.ดีอี') as string },
    ])
    expect(refused).toEqual([
      { name: 'โฟลเดอร์', code: 'file-is-folder' },
      { name: 'ไม่มี.txt', code: 'file-missing' },
    ])
    expect(await on.ask('drafts.list', { place: 'desk' })).toEqual(drafts)
  })

  test('of a dropped file understands its encoding', async () => {
    const on = trialDesk()
    const text = readFileSync(sample, 'utf8')
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const { drafts } = await on.ask('drafts.importBytes', { name: 'ข่าว.txt', bytes })
    const { release } = await on.ask('drafts.open', { id: drafts[0]?.id ?? '' })
    expect(release).toEqual((await on.ask('drafts.importSample', {})).release)
    const empty = await on.ask('drafts.importBytes', { name: 'ว่าง.txt', bytes: new Uint8Array() })
    expect(empty).toEqual({ drafts: [], refused: [{ name: 'ว่าง.txt', code: 'file-empty' }], notes: [] })
  })

  test('of every sample release gives it back byte for byte', async () => {
    const on = trialDesk()
    const folder = fileURLToPath(new URL('../../corpus/sample-dev', import.meta.url))
    const names = readdirSync(folder)
    on.chosen = names.map((name) => join(folder, name))
    const { drafts, refused } = await on.ask('drafts.importFiles', {})
    expect([drafts.length, refused]).toEqual([names.length, []])
    const out = join(testFolder(), 'ข่าว.txt')
    on.place = out
    const different: string[] = []
    for (const [at, name] of names.entries()) {
      const { release } = await on.ask('drafts.open', { id: drafts[at]?.id ?? '' })
      await on.ask('release.export', { release, formats: ['text'] })
      if (!readFileSync(out).equals(readFileSync(join(folder, name)))) different.push(name)
    }
    expect(different).toEqual([])
  })

  test('of the sample is a draft like any other', async () => {
    const on = trialDesk()
    const { id, release } = await on.ask('drafts.importSample', {})
    expect((await on.ask('drafts.open', { id })).release).toEqual(release)
  })
})

describe('a PDF', () => {
  test('that the desk made opens as a draft, by the dialog, dropped, or handed over by the system', async () => {
    const on = trialDesk()
    const { release } = await on.ask('drafts.importSample', {})
    const path = join(testFolder(), 'ข่าว.pdf')
    on.place = path
    await on.ask('release.export', { release, formats: ['pdf'] })
    on.chosen = [path]
    const chosen = await on.ask('drafts.importFiles', {})
    const bytes = new Uint8Array(readFileSync(path))
    const dropped = await on.ask('drafts.importBytes', { name: 'ข่าว.pdf', bytes })
    const handed = await on.desk.importFiles([path])
    for (const { drafts, refused } of [chosen, dropped, handed]) {
      expect(refused).toEqual([])
      expect((await on.ask('drafts.open', { id: drafts[0]?.id ?? '' })).release).toEqual(release)
    }
  })

  test('that carries no release is listed with its reason', async () => {
    const on = trialDesk()
    const path = join(testFolder(), 'อื่น.pdf')
    writeFileSync(path, await blankPaper())
    expect(await on.desk.importFiles([path])).toMatchObject({
      drafts: [],
      refused: [{ name: 'อื่น.pdf', code: 'pdf-without-release' }],
    })
  })
})

test('the sample can be taken away, and nothing else with it', async () => {
  const store = testStore()
  await importSample(store, resources)
  const { id: own } = createDraft(store)
  await importSample(store, resources)
  expect(removeSamples(store)).toBe(2)
  expect(listDrafts(store, 'desk').map(({ id }) => id)).toEqual([own])
  expect(listDrafts(store, 'bin')).toHaveLength(2)
  expect(removeSamples(store)).toBe(0)
})
