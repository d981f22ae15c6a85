import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { releaseOf } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

const releases = fileURLToPath(new URL('../../corpus/sample-dev', import.meta.url))

test('a folder is imported, told of on the way, and others get their answers meanwhile', async () => {
  const { ask, told } = trialDesk({ folder: releases })
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
  const on = trialDesk({ folder: releases })
  const { ask, told, desk } = on
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
  on.folder = null
  expect(await ask('archive.import', {})).toBeNull()
})
