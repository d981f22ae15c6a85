import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { officeChecks } from '#main/office-checks.ts'
import { checkedReleases, checkStatistics } from '#main/store/check-results.ts'
import { createDraft, discardDraft, openDraft, saveDraft } from '#main/store/drafts.ts'
import { addException } from '#main/store/exceptions.ts'
import { writeHouseRules } from '#main/store/papers.ts'
import { changeState } from '#main/store/states.ts'
import type { Store } from '#main/store/store.ts'
import { releaseOf, testStore } from '#main/store/testing/folder.ts'
import { checkArchive } from './check-archive.ts'
import { importFiles } from './import-files.ts'

const sample = fileURLToPath(new URL('../../../corpus/sample-dev/', import.meta.url))
const options = { clock: () => performance.now(), onProgress: () => {}, longest: null }
const wrong = releaseOf('ประกาศ', 'รัฐบาลเปิดเว็ปไซต์ใหม่')

function run(store: Store, edition = '1', more: Partial<Parameters<typeof checkArchive>[2]> = {}) {
  return checkArchive(store, officeChecks(store, edition), { ...options, ...more })
}

function statistics(store: Store, rule: string | null = null, edition = '1') {
  return checkStatistics(store, officeChecks(store, edition).version, rule)
}

test('what is found is what the window finds, by release, rule, month and category', async () => {
  const store = testStore()
  await importFiles(store, [sample], { ...options, limit: 60, onFile: () => {} })
  const { id } = createDraft(store, wrong)
  expect(statistics(store)).toMatchObject({ unchecked: 61, latest: null, rules: [], months: [] })
  expect(await run(store)).toEqual({ checked: 61, unchanged: 0, damaged: 0, cancelled: false })

  const found = officeChecks(store, '1').find(id, wrong, false)
  const sums = statistics(store)
  expect(sums).toMatchObject({ unchecked: 0, total: { releases: 61 } })
  const spelling = found.find(({ text }) => text.includes('เว็ป'))?.rule ?? ''
  expect(sums.rules.map(({ rule }) => rule)).toContain(spelling)
  const mine = checkedReleases(store, { rule: spelling, year: 2024, after: 0, limit: 200 })
  const line = mine.find((one) => one.id === id)
  expect(line && line.errors + line.warnings + line.advice).toBe(found.length)
  expect(mine.every(({ date }) => date?.startsWith('2024'))).toBe(true)

  const all = (list: readonly { readonly findings: number }[]) =>
    list.reduce((sum, { findings }) => sum + findings, 0)
  expect(all(sums.rules)).toBe(sums.total.findings)
  expect(all(sums.months)).toBe(sums.total.findings)
  expect(all(sums.categories)).toBe(sums.total.findings)
  const [most] = sums.rules
  expect(all(statistics(store, most?.rule).months)).toBe(most?.findings)
  expect(checkedReleases(store, { after: 0, limit: 200 })).toHaveLength(sums.total.withFindings)
  expect(
    checkedReleases(store, { level: 'error', after: 0, limit: 200 }).every((one) => one.errors > 0),
  ).toBe(true)
})

test('only what has changed is checked again: text, state, exceptions, rules', async () => {
  const store = testStore()
  const ids = ['หนึ่ง', 'สอง', 'สาม'].map((headline) => createDraft(store, { ...wrong, headline }).id)
  const [first = '', second = '', third = ''] = ids
  const again = async (edition = '1') => {
    const { checked, unchanged } = await run(store, edition)
    return [checked, unchanged]
  }
  expect(await again()).toEqual([3, 0])
  expect(await again()).toEqual([0, 3])

  saveDraft(store, first, 0, releaseOf('เรียบร้อย', 'ไม่มีอะไร'))
  expect(statistics(store).unchecked).toBe(1)
  expect(await again()).toEqual([1, 2])
  changeState(store, { id: second, base: 0, to: 'review', note: '', override: null }, [])
  expect(await again()).toEqual([1, 2])

  const [finding] = officeChecks(store, '1').find(third, openDraft(store, third).release, false)
  const { rule = '', fingerprint = '', text = '' } = finding ?? {}
  const exception = { rule, fingerprint, text, reason: 'name', note: '', until: null } as const
  addException(store, third, { ...exception, scope: 'spot' }, '')
  expect(await again()).toEqual([1, 2])
  addException(store, third, { ...exception, scope: 'office' }, '')
  expect(await again()).toEqual([3, 0])

  writeHouseRules(store, { words: [{ wrong: 'ไม่มีอะไร', right: 'ว่าง', note: '' }], names: [], off: [] })
  expect(await again()).toEqual([3, 0])
  expect(checkedReleases(store, { after: 0, limit: 9 }).map(({ id }) => id)).toContain(first)
  expect(await again('2')).toEqual([3, 0])

  discardDraft(store, first)
  expect(await again('2')).toEqual([0, 2])
  expect(statistics(store, null, '2').total.releases).toBe(2)
})

test('a run stops when asked and goes on where it stopped; a part can be wanted; damage is told of', async () => {
  const store = testStore()
  const ids = Array.from({ length: 30 }, (_, at) => createDraft(store, { ...wrong, headline: `${at}` }).id)
  const stop = new AbortController()
  // No time at all: one release, and others have their turn.
  const part = await run(store, '1', { signal: stop.signal, longest: 0, onProgress: () => stop.abort() })
  expect(part).toMatchObject({ checked: 1, cancelled: true })
  const only = new Set(ids.slice(20, 22))
  expect(await run(store, '1', { only })).toMatchObject({ checked: 2, unchanged: 0 })
  expect(await run(store)).toMatchObject({ checked: 27, unchanged: 3, cancelled: false })

  store.client.prepare(`UPDATE drafts SET release = replace(release, 'ใหม่', 'เก่า') WHERE id = ?`).run(ids[0])
  expect(await run(store, '2')).toMatchObject({ checked: 29, damaged: 1 })
})
