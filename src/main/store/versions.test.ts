import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listComments } from './comments.ts'
import { listDrafts, openDraft, saveDraft } from './drafts.ts'
import { listExceptions } from './exceptions.ts'
import { migrations } from './migrations.ts'
import { readHouseRules, readSettings } from './papers.ts'
import { search } from './search.ts'
import { backupsFolder } from './store-file.ts'
import { releaseOf, storePath, testStore } from './testing/folder.ts'

const folder = fileURLToPath(new URL('./testing/versions/', import.meta.url))

// Each was written by the program of its time (scripts/generate/store-version.ts) and is never written again.
test.each(readdirSync(folder))('a store of %s opens with every row intact', (name) => {
  const file = storePath()
  copyFileSync(folder + name, file)
  const updates: number[] = []
  const size = statSync(file).size
  const onUpdate = (bytes: number) => updates.push(bytes)
  const store = testStore({ file, now: () => Date.UTC(2026, 10, 21), onUpdate })
  expect(store.client.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(store.client.pragma('integrity_check', { simple: true })).toBe('ok')

  const desk = listDrafts(store, 'desk')
  expect([desk.length, listDrafts(store, 'bin').length]).toEqual([5, 1])
  expect(desk.filter(({ damaged }) => damaged)).toEqual([])
  const opened = desk.map(({ id }) => openDraft(store, id))
  const changed = opened.find(({ base }) => base === 1)
  expect(changed?.release.headline).toBe('แก้แล้วหนึ่งครั้ง')
  expect(opened.filter(({ release }) => release.body.length > 0)).toHaveLength(4)
  expect(listExceptions(store, changed?.id ?? '').map(({ scope }) => scope)).toEqual(['spot', 'office'])
  expect(readSettings(store)).toMatchObject({ theme: 'dark', zoom: 110, author: 'สมหญิง' })
  expect(readHouseRules(store).names).toEqual(['ศรีษะเกษ'])

  // The first version had neither archive nor remarks.
  const archived = search(store, { query: 'ข่าวในคลัง', limit: 9 }).hits.map(({ date }) => date)
  expect(archived).toEqual(name === 'version-1.db' ? [] : ['2023-01-02'])
  expect(listComments(store, changed?.id ?? '')).toHaveLength(name === 'version-1.db' ? 0 : 1)
  expect(search(store, { query: 'แก้แล้ว', limit: 9 }).hits.map(({ id }) => id)).toEqual([changed?.id])

  expect(saveDraft(store, changed?.id ?? '', 1, releaseOf('ใหม่')).base).toBe(2)
  const older = name !== `version-${migrations.length}.db`
  const backups = older ? readdirSync(backupsFolder(file)) : []
  expect([backups.length, updates]).toEqual(older ? [1, [size]] : [0, []])
})
