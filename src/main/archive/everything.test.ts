import { emptyRelease } from '#domain/release/release.ts'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { defaultSettings } from '#contract/settings.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { addComment, listComments, settleComment } from '#main/store/comments.ts'
import {
  createDraft,
  discardDraft,
  listDrafts,
  openDraft,
  restoreDraft,
  saveDraft,
} from '#main/store/drafts.ts'
import { readRecord } from '#main/store/events.ts'
import { addException, listExceptions } from '#main/store/exceptions.ts'
import { historyHealth, keepMoment, listHistory, readRevision } from '#main/store/history.ts'
import {
  readBoilerplate,
  readHouseRules,
  readSettings,
  writeBoilerplate,
  writeHouseRules,
  writeSettings,
} from '#main/store/papers.ts'
import { search } from '#main/store/search.ts'
import { changeState, setEmbargo } from '#main/store/states.ts'
import type { Store } from '#main/store/store.ts'
import { releaseOf, testFolder, testStore } from '#main/store/testing/folder.ts'
import { draftIdsAfter } from '#main/store/whole-draft.ts'
import { exportEverything } from './export-everything.ts'
import { importFiles } from './import-files.ts'
import { restoreEverything } from './restore-everything.ts'

const sample = fileURLToPath(new URL('../../../corpus/sample-dev/', import.meta.url))
const seed = fileURLToPath(new URL('../../../corpus/seed.txt', import.meta.url))
const options = { clock: () => performance.now(), onProgress: () => {}, longest: null }

/** A store with everything in it: real releases, long histories, states, comments, exceptions, bin and archive. */
async function fullStore(): Promise<Store> {
  let time = Date.UTC(2026, 10, 20, 3)
  const store = testStore({ now: () => (time += 61_000) })
  writeSettings(store, { ...defaultSettings, theme: 'dark', zoom: 110, author: 'สมหญิง', side: 'preview' })
  writeBoilerplate(store, {
    snippets: [{ short: 'นรม', text: 'นายกรัฐมนตรี' }],
    signOff: 'สำนักโฆษก โทร. 0 2288 4000',
    templates: [{ id: 'a', name: 'ข่าวประจำสัปดาห์', release: emptyRelease() }],
  })
  writeHouseRules(store, {
    words: [{ wrong: 'เว็ปไซต์', right: 'เว็บไซต์', note: '' }],
    names: ['ศรีษะเกษ'],
    off: [],
  })
  const { release } = readThaigovText(readFileSync(seed, 'utf8'))
  const { id } = createDraft(store, release)
  for (let base = 0; base < 60; base++) {
    saveDraft(store, id, base, {
      ...release,
      headline: `${release.headline} ${base}`,
      abstract: 'ก'.repeat(base),
    })
  }
  keepMoment(store, id, 'named', 'ก่อนส่ง')
  changeState(store, { id, base: 60, to: 'review', note: 'ช่วยดู', override: null }, [])
  setEmbargo(store, id, Date.UTC(2027, 0, 1), 'รอ ครม.')
  const anchor = { slot: 'headline', quote: 'รมว.', before: '', after: 'ดีอี' } as const
  const { id: thread } = addComment(store, id, { anchor, body: 'ชื่อเต็ม?', thread: null })
  addComment(store, id, { anchor, body: 'ตามระเบียบ', thread })
  settleComment(store, thread, true)
  const exception = { rule: 'spelling', fingerprint: 'ศรีษะ', text: 'ศรีษะ', reason: 'name', note: '' } as const
  addException(store, id, { ...exception, scope: 'spot', until: null }, 'สมหญิง')
  addException(store, id, { ...exception, scope: 'office', until: '2570-01-01' }, 'สมหญิง')
  discardDraft(store, createDraft(store, releaseOf('ในถังขยะ', 'บรรทัด')).id)
  createDraft(store)
  await importFiles(store, [sample], { ...options, limit: 120, onFile: () => {} })
  return store
}

/** All that a person can see of a store. */
function contents(store: Store) {
  const ids: string[] = []
  for (let last = ''; ;) {
    const more = draftIdsAfter(store, last, 100)
    if (more.length === 0) break
    ids.push(...more)
    last = more.at(-1) ?? ''
  }
  const inBin = new Set(listDrafts(store, 'bin').map(({ id }) => id))
  const withoutOrder = ({ order: _order, ...rest }: { readonly order: number }) => rest
  const drafts = ids.map((id) => {
    const facts = {
      history: listHistory(store, id, 'all').map((line) => [
        withoutOrder(line),
        readRevision(store, line.id).release,
      ]),
      record: { ...readRecord(store, id), events: readRecord(store, id).events.map(withoutOrder) },
      comments: listComments(store, id),
      exceptions: listExceptions(store, id),
    }
    if (inBin.has(id)) restoreDraft(store, id)
    const draft = openDraft(store, id)
    return { ...facts, draft, sound: historyHealth(store, id).sound }
  })
  return {
    drafts,
    settings: readSettings(store),
    house: readHouseRules(store),
    boilerplate: readBoilerplate(store),
  }
}

test('a store that was taken out and brought back is the same', async () => {
  const store = await fullStore()
  const folder = join(testFolder(), 'ทั้งหมด')
  expect(await exportEverything(store, folder, options)).toEqual({
    releases: 123,
    damaged: 0,
    cancelled: false,
  })
  const copy = testStore({ now: () => Date.UTC(2026, 10, 22) })
  expect(await restoreEverything(copy, folder, options)).toEqual({
    added: 123,
    there: 0,
    refused: [],
    cancelled: false,
  })
  expect(listDrafts(copy, 'desk')).toEqual(listDrafts(store, 'desk'))
  expect(listDrafts(copy, 'bin')).toEqual(listDrafts(store, 'bin'))
  expect(search(copy, { query: 'กระทรวง', limit: 200 })).toEqual(
    search(store, { query: 'กระทรวง', limit: 200 }),
  )
  const [before, after] = [contents(store), contents(copy)]
  expect(after.drafts.every(({ sound, record }) => sound && record.whole)).toBe(true)
  expect(after.drafts.map(({ history }) => history.length).sort((a, b) => b - a)[0]).toBeGreaterThan(60)
  expect(after).toEqual(before)

  // Once more changes nothing, and what was imported is known by its content.
  const desk = listDrafts(copy, 'desk')
  expect(await restoreEverything(copy, folder, options)).toMatchObject({ added: 0, there: 123 })
  expect(listDrafts(copy, 'desk')).toEqual(desk)
  const again = await importFiles(copy, [sample], { ...options, limit: 1, onFile: () => {} })
  expect(again.known).toBeGreaterThanOrEqual(120)
})

test('the folder is open: every text is the release, every file is in the list with its SHA-256', async () => {
  const store = testStore()
  const text = readFileSync(seed, 'utf8')
  const { id } = createDraft(store, readThaigovText(text).release)
  const folder = testFolder()
  await exportEverything(store, folder, options)
  const lines = readFileSync(join(folder, 'manifest.sha256'), 'utf8').trim().split('\n')
  const files = lines.map((line) => line.split('  '))
  for (const [sha256, path = ''] of files) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ).toBe(sha256)
  }
  const paths = files.map(([, path = '']) => path)
  expect(paths).toHaveLength(4)
  expect(paths[2]).toMatch(new RegExp(`^releases/2567/04/2567-04-29 .* ${id.slice(0, 8)}\\.txt$`))
  expect(readFileSync(join(folder, paths[2] ?? ''), 'utf8')).toBe(text)
  expect(readdirSync(folder).sort()).toEqual(['directory.json', 'manifest.sha256', 'office.json', 'releases'])
})

test('nothing is written where there is something, and nothing is taken from elsewhere', async () => {
  const store = testStore()
  const folder = testFolder()
  await expect(restoreEverything(store, folder, options)).rejects.toThrow('folder-not-an-export')
  writeFileSync(join(folder, 'ของเดิม.txt'), 'เดิม')
  await expect(exportEverything(store, folder, options)).rejects.toThrow('folder-not-empty')
  expect(readdirSync(folder)).toEqual(['ของเดิม.txt'])
})

test('a file that was changed, is missing or lies elsewhere is not taken, the others are', async () => {
  const store = testStore()
  for (const headline of ['หนึ่ง', 'สอง', 'สาม']) createDraft(store, releaseOf(headline))
  const folder = testFolder()
  await exportEverything(store, folder, options)
  const place = join(folder, 'releases', '2567', '04')
  const [first = '', second = ''] = readdirSync(place).filter((name) => name.endsWith('.json'))
  appendFileSync(join(place, first), ' ')
  const outside = join(testFolder(), 'ลับ.json')
  copyFileSync(join(place, second), outside)
  rmSync(join(place, second))
  mkdirSync(join(folder, 'เปล่า'))
  const sha256 = createHash('sha256').update(readFileSync(outside)).digest('hex')
  appendFileSync(
    join(folder, 'manifest.sha256'),
    `${sha256}  releases/../../${outside}\n${sha256}  ${outside}\n`,
  )
  const copy = testStore()
  const sum = await restoreEverything(copy, folder, options)
  expect(sum).toMatchObject({ added: 1, there: 0 })
  expect(sum.refused.map((path) => path.split('/').at(-1)).sort()).toEqual([first, second].sort())
})

test('both stop when asked', async () => {
  const store = testStore()
  createDraft(store, releaseOf('หนึ่ง'))
  const folder = testFolder()
  const stopped = { ...options, signal: AbortSignal.abort() }
  expect((await exportEverything(store, join(folder, 'ก'), stopped)).cancelled).toBe(true)
  expect(readdirSync(join(folder, 'ก'))).not.toContain('manifest.sha256')
  await exportEverything(store, join(folder, 'ข'), options)
  expect(await restoreEverything(testStore(), join(folder, 'ข'), stopped)).toMatchObject({
    added: 0,
    cancelled: true,
  })
})
