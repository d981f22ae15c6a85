import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importSample, removeSamples } from './desk-import.ts'
import { createDraft, listDrafts } from './store/drafts.ts'
import { testStore } from './store/testing/folder.ts'

const resources = join(import.meta.dirname, '../../resources')

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
