import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import type { AnswerValues, Notice, Payload, QuestionName } from '#contract/contract.ts'
import { createDesk } from './desk.ts'
import { releaseOf, testStore } from './store/testing/folder.ts'

const releases = fileURLToPath(new URL('../../corpus/sample-dev', import.meta.url))

/** A desk on a real store; the dialog answers with the folder of the trial. */
function trial(folder: string | null) {
  const told: Notice[] = []
  const state = { folder }
  const store = testStore()
  const desk = createDesk({
    store,
    resources: '',
    ports: {
      chooseFiles: async () => [],
      chooseFolder: async () => state.folder,
      chooseExportFile: async () => null,
      chooseTableFile: async () => null,
      chooseBundleTarget: async () => null,
      printPdf: async () => new Uint8Array(),
      copy: () => {},
      about: () => ({ version: '0.1.0', runtime: 'Node', runtimeKind: 'official' }),
      log: (happened, error) => expect.fail(`${happened} ${String(error)}`),
      tell: (notice) => void told.push(notice),
      settled: () => {},
      unsettled: () => {},
    },
  })
  async function ask<Name extends QuestionName>(
    name: Name,
    payload: Payload<Name>,
  ): Promise<AnswerValues[Name]> {
    const answer = await desk.answer(name, payload)
    if (!answer.ok) throw new Error(answer.refusal.code)
    // The desk has checked the question; the compiler cannot follow the pair.
    return answer.value as AnswerValues[Name]
  }
  return { desk, ask, told, state, store }
}

test('a folder is imported, told of on the way, and others get their answers meanwhile', async () => {
  const { ask, told } = trial(releases)
  const done = ask('archive.import', {})
  await vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 20_000 })
  expect(told[0]).toMatchObject({ kind: 'progress', job: 'import' })
  await expect(ask('archive.import', {})).rejects.toThrow('job-running')
  const { id } = await ask('drafts.create', {})
  expect((await ask('drafts.save', { id, base: 0, release: releaseOf('ระหว่างนำเข้า') })).base).toBe(1)
  expect(await done).toMatchObject({ refused: 0, others: 1, otherFiles: ['manifest.tsv'], cancelled: false })
  expect(await ask('drafts.list', { place: 'desk' })).toHaveLength(1)
  const found = await ask('search.find', { query: 'กระทรวง', limit: 1, place: 'archive' })
  expect(found.hits[0]?.archived).toBe(true)
})

test('an import stops when asked, or when the desk is left, and keeps what it has', async () => {
  const { ask, told, desk, state } = trial(releases)
  const begun = () => vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 20_000 })
  const stopped = ask('archive.import', {})
  await begun()
  await ask('archive.cancel', {})
  const part = await stopped
  expect(part?.cancelled).toBe(true)
  told.length = 0
  const left = ask('archive.import', {})
  await begun()
  await desk.finish()
  expect(await left).toMatchObject({ cancelled: true })
  const found = await ask('search.find', { query: '', limit: 1, place: 'archive' })
  expect(found.total).toBeGreaterThanOrEqual(part?.added ?? 1)
  state.folder = null
  expect(await ask('archive.import', {})).toBeNull()
})
