import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultSettings } from '../../src/contract/settings.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { fileReleases } from '#main/store/archive.ts'
import { writeBackup } from '#main/store/backup-file.ts'
import { addComment } from '#main/store/comments.ts'
import { createDraft, discardDraft, saveDraft } from '#main/store/drafts.ts'
import { addException } from '#main/store/exceptions.ts'
import { migrations } from '#main/store/migrations.ts'
import { writeHouseRules, writeSettings } from '#main/store/papers.ts'
import { search } from '#main/store/search.ts'
import { closeStore, openStore } from '#main/store/store.ts'

// Writes the store of the present version that the tests of later versions migrate: run it once per release.
const project = fileURLToPath(new URL('../../', import.meta.url))
const target = join(project, 'src/main/store/testing/versions', `version-${migrations.length}.db`)
const work = `${target}.work`
let time = Date.UTC(2026, 10, 20, 3)
const store = openStore({ file: work, now: () => (time += 60_000) })
const samples = readdirSync(join(project, 'corpus/sample-dev')).filter((_, index) => index % 67 === 0)
const ids = samples.map((name) => {
  const { release } = readThaigovText(readFileSync(join(project, 'corpus/sample-dev', name), 'utf8'))
  return createDraft(store, { ...release, category: basename(name, '.txt') }).id
})
const [first = '', second = ''] = ids
saveDraft(store, first, 0, { ...readThaigovText('').release, headline: 'แก้แล้วหนึ่งครั้ง' })
discardDraft(store, second)
const exception = {
  rule: 'spelling',
  fingerprint: 'ศรีษะ',
  text: 'ศรีษะ',
  reason: 'name',
  note: 'นามสกุล',
} as const
addException(store, first, { ...exception, scope: 'spot', until: null }, 'สมหญิง')
addException(store, first, { ...exception, scope: 'office', until: '2570-01-01' }, 'สมหญิง')
writeSettings(store, { ...defaultSettings, theme: 'dark', zoom: 110, author: 'สมหญิง', side: 'preview' })
writeHouseRules(store, {
  words: [{ wrong: 'เว็ปไซต์', right: 'เว็บไซต์', note: '' }],
  names: ['ศรีษะเกษ'],
  off: [],
})
addComment(store, first, {
  anchor: { slot: 'headline', quote: 'แก้', before: '', after: 'แล้ว' },
  body: 'ตรวจอีกครั้ง',
  thread: null,
})
fileReleases(store, [
  { file: 'คลัง.txt', release: { ...readThaigovText('').release, headline: 'ข่าวในคลัง', date: '2023-01-02' } },
])
// So that the index has followed: a later version must make it anew.
search(store, { query: '', limit: 1 })
rmSync(target, { force: true })
writeBackup(store.client, target, null)
closeStore(store)
for (const part of ['', '-wal', '-shm']) rmSync(work + part, { force: true })
