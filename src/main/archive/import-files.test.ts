import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import { discardDraft, eraseDraft, listDrafts, openDraft, saveDraft } from '#main/store/drafts.ts'
import { readRecord } from '#main/store/events.ts'
import { historyHealth } from '#main/store/history.ts'
import { search } from '#main/store/search.ts'
import { changeState } from '#main/store/states.ts'
import type { Store } from '#main/store/store.ts'
import { testFolder, testStore } from '#main/store/testing/folder.ts'
import { importFiles } from './import-files.ts'
import type { FileOutcome, ImportOptions } from './import-files.ts'

const sample = fileURLToPath(new URL('../../../corpus/sample-dev/', import.meta.url))
const files = readdirSync(sample).filter((name) => name.endsWith('.txt'))

async function run(store: Store, paths: readonly string[], options: Partial<ImportOptions> = {}) {
  const outcomes: FileOutcome[] = []
  const told: number[] = []
  const sum = await importFiles(store, paths, {
    longest: null,
    clock: () => performance.now(),
    onFile: (outcome) => outcomes.push(outcome),
    onProgress: ({ done }) => told.push(done),
    ...options,
  })
  const of = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted)
  return { sum, told, of }
}

/** The real archive's way: a folder a day, the category in the name. */
function archiveFolder(): string {
  const folder = testFolder()
  const day = join(folder, '2024', '09', '18')
  mkdirSync(day, { recursive: true })
  const [first = '', second = '', third = ''] = files.slice(40)
  copyFileSync(sample + first, join(day, 'ด้านสังคม _1_0b7cb3ff-3b45-4ac3-b02d-01c5ee0a5fb5.txt'))
  copyFileSync(sample + second, join(day, 'Government  News\t_2.txt'))
  copyFileSync(sample + third, join(day, '_3_5d2a1a1e-94ab-4cb3-8b6d-6a4d6f2a1c11.txt'))
  return folder
}

test('every release of the sample is in the archive as it was in its file', async () => {
  const store = testStore()
  const { sum, of, told } = await run(store, [sample])
  expect(sum).toEqual({
    added: files.length - of('known').length,
    known: of('known').length,
    refused: 0,
    other: 1,
    cancelled: false,
  })
  expect(of('other').map(({ path }) => path.endsWith('manifest.tsv'))).toEqual([true])
  for (const { path, detail } of [...of('added'), ...of('known')]) {
    expect(writeThaigovText(openDraft(store, detail).release)).toBe(readFileSync(path, 'utf8'))
  }
  expect(told.at(-1)).toBe(files.length)
  expect([...told].sort((a, b) => a - b)).toEqual(told)

  // The list of drafts stays for drafts; the archive is found by searching.
  expect(listDrafts(store, 'desk')).toEqual([])
  expect(search(store, { query: '', limit: 1 }).total).toBe(sum.added)
  const [{ detail: id } = { detail: '' }] = of('added')
  expect(openDraft(store, id)).toMatchObject({ state: 'published', base: 0 })
  expect(openDraft(store, id).archivedAt).toBeGreaterThan(0)
  expect(historyHealth(store, id).sound).toBe(true)
  const { events, whole } = readRecord(store, id)
  expect([events.map(({ kind, detail }) => [kind, detail['file']]), whole]).toEqual([
    [['imported', files[0]]],
    true,
  ])
})

test('a second run finds everything there, also under other names and after an edit', async () => {
  const store = testStore()
  const folder = archiveFolder()
  const first = await run(store, [folder])
  expect(first.sum).toMatchObject({ added: 3, known: 0 })
  const [{ detail: edited } = { detail: '' }] = first.of('added')
  const { release } = openDraft(store, edited)
  saveDraft(store, edited, 0, { ...release, headline: 'แก้แล้ว' })
  const again = await run(store, [folder, sample + (files[41] ?? '')])
  expect(again.sum).toMatchObject({ added: 0, known: 4 })
  expect(again.of('known')[3]?.detail).toBe(edited)

  // What was erased for good is new again.
  discardDraft(store, edited)
  eraseDraft(store, edited)
  expect((await run(store, [folder])).sum).toMatchObject({ added: 1, known: 2 })
})

test('the category is the one in the name of the file', async () => {
  const store = testStore()
  const { of } = await run(store, [archiveFolder()])
  const categories = of('added').map(({ detail }) => openDraft(store, detail).release.category)
  expect(categories.sort()).toEqual(['', 'Government News', 'ด้านสังคม'])
})

test('what cannot be read is listed, and the others are imported', async () => {
  const store = testStore()
  const folder = archiveFolder()
  writeFileSync(join(folder, 'ว่าง_1.txt'), '')
  writeFileSync(join(folder, 'ภาพ_2.txt'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 0, 0, 0, 0]))
  writeFileSync(join(folder, 'รายชื่อ.csv'), 'ก,ข')
  symlinkSync(join(folder, 'ไม่มี'), join(folder, 'ขาด_3.txt'))
  symlinkSync(folder, join(folder, 'วน'))
  const { sum, of } = await run(store, [folder, join(folder, 'หาย.txt')])
  expect(sum).toMatchObject({ added: 3, refused: 4, other: 2, cancelled: false })
  expect(of('refused').map(({ path, detail }) => [path.slice(folder.length + 1), detail])).toEqual([
    ['ขาด_3.txt', 'file-missing'],
    ['ภาพ_2.txt', 'file-unknown-encoding'],
    ['ว่าง_1.txt', 'file-empty'],
    ['หาย.txt', 'file-missing'],
  ])
})

test('an import that was stopped is gone on with by the next', async () => {
  const store = testStore()
  const stop = new AbortController()
  const part = await run(store, [sample], {
    longest: 1,
    signal: stop.signal,
    onProgress: ({ done }) => {
      if (done > 100) stop.abort()
    },
  })
  expect(part.sum.cancelled).toBe(true)
  expect(part.sum.added).toBeGreaterThan(90)
  expect(part.sum.added).toBeLessThan(files.length / 2)
  const rest = await run(store, [sample])
  expect(rest.sum.known).toBeGreaterThanOrEqual(part.sum.added)
  expect(search(store, { query: '', limit: 1 }).total).toBe(part.sum.added + rest.sum.added)

  const some = testStore()
  expect((await run(some, [sample], { limit: 7 })).sum.added).toBe(7)
  expect((await run(some, [sample], { limit: 7 })).sum).toMatchObject({ added: 7, known: 7 })
})

test('who changes a release of the archive takes it back to the desk', async () => {
  const store = testStore()
  const { of } = await run(store, [archiveFolder()])
  const [first = '', second = ''] = of('added').map(({ detail }) => detail)
  const { release } = openDraft(store, first)
  saveDraft(store, first, 0, { ...release, headline: 'แก้แล้ว' })
  changeState(store, { id: second, base: 0, to: 'draft', note: '', override: null }, [])
  expect(listDrafts(store, 'desk').map(({ id, state }) => [id, state])).toEqual([
    [second, 'draft'],
    [first, 'draft'],
  ])
  expect(openDraft(store, first).archivedAt).toBeUndefined()
})
