import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaultPublishOptions } from '#contract/publish.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import { createDraft, discardDraft } from '#main/store/drafts.ts'
import { readRecord } from '#main/store/events.ts'
import { listHistory } from '#main/store/history.ts'
import type { Store } from '#main/store/store.ts'
import { releaseOf, testFolder, testStore } from '#main/store/testing/folder.ts'
import type { PublishTools } from './format-writer.ts'
import { blankPaper } from './testing/blank-paper.ts'
import { publishMany } from './publish-many.ts'
import type { BatchJob } from './publish-many.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const tools: PublishTools = { resources, printPdf: () => blankPaper() }
const job: BatchJob = { clock: () => 0, onProgress: () => {} }
const asText = { formats: ['text'], options: defaultPublishOptions, certificate: null } as const

function draftsIn(store: Store, count: number, headline: (number: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, number) =>
    createDraft(store, releaseOf(headline(number), `เนื้อข่าว ${number}`)),
  ).map(({ id }) => id)
}

describe('exporting many releases', () => {
  test('of which a thousand are stopped in the middle leaves the files of so many, every one whole', async () => {
    const store = testStore()
    const folder = testFolder()
    // Every third has the headline of another: their files must not meet.
    const ids = draftsIn(store, 1000, (number) => `ข่าวที่ ${number - (number % 3)}`)
    const stop = new AbortController()
    let writing = 0
    const report = await publishMany(store, ids, folder, { ...asText, formats: ['text', 'ninjs'] }, tools, {
      ...job,
      signal: stop.signal,
      onWritten: () => {
        if (++writing === 500) stop.abort()
      },
    })
    expect(report).toMatchObject({ asked: 1000, written: 500, files: 1000, refused: [], cancelled: true })
    const names = readdirSync(folder)
    expect(names).toHaveLength(1000)
    const texts = names.filter((name) => name.endsWith('.txt'))
    const wanted = new Set(
      Array.from({ length: 500 }, (_, number) =>
        writeThaigovText(releaseOf(`ข่าวที่ ${number - (number % 3)}`, `เนื้อข่าว ${number}`)),
      ),
    )
    for (const name of texts) {
      expect(wanted.delete(readFileSync(join(folder, name), 'utf8'))).toBe(true)
      const other = readFileSync(join(folder, name.replace(/\.txt$/, '.ninjs.json')), 'utf8')
      expect(JSON.parse(other)).toHaveProperty('uri')
    }
    expect(wanted.size).toBe(0)
    expect(readRecord(store, ids[499] ?? '').events.at(-1)).toMatchObject({ kind: 'exported' })
    expect(readRecord(store, ids[500] ?? '').events.at(-1)).toMatchObject({ kind: 'created' })
    expect(listHistory(store, ids[0] ?? '', 'moments')).toMatchObject([{ reason: 'export' }])
  }, 120_000)

  test('goes on past one that cannot be exported and says which and why', async () => {
    const store = testStore()
    const folder = testFolder()
    const [first = '', binned = '', third = ''] = draftsIn(store, 3, (number) => `ข่าว ${number}`)
    discardDraft(store, binned)
    let printed = 0
    const printPdf = async () => {
      if (++printed === 2) throw new Error('no paper')
      return blankPaper()
    }
    const report = await publishMany(
      store,
      [first, binned, 'ไม่มี', third],
      folder,
      { ...asText, formats: ['pdf', 'text'] },
      { ...tools, printPdf },
      job,
    )
    expect(report).toMatchObject({ written: 1, files: 2, cancelled: false })
    expect(report.refused).toEqual([
      { id: binned, headline: '', code: 'in-bin' },
      { id: 'ไม่มี', headline: '', code: 'not-found' },
      { id: third, headline: 'ข่าว 2', code: 'print-failed' },
    ])
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('into a folder that has gone refuses each, and puts nothing elsewhere', async () => {
    const store = testStore()
    const folder = testFolder()
    const ids = draftsIn(store, 2, () => '../../ข่าว')
    rmSync(folder, { recursive: true })
    const report = await publishMany(store, ids, folder, asText, tools, job)
    expect(report.refused.map(({ code }) => code)).toEqual(['file-not-written', 'file-not-written'])
    expect(report).toMatchObject({ written: 0, files: 0 })
  })
})
