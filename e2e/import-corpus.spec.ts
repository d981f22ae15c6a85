import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const corpus = join(import.meta.dirname, '..', 'corpus')
const files = [
  join(corpus, 'seed.txt'),
  ...readdirSync(join(corpus, 'sample-dev'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(corpus, 'sample-dev', name)),
]

interface Answered<Value> {
  readonly ok: boolean
  readonly value: Value
}

test('every real release goes through import, store and export byte for byte', async () => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-corpus-'))
  const { app, window, close } = await launchTokhao()
  try {
    const desk = new DeskPage(app, window)
    await desk.ready()
    await desk.answerOpenDialog(files)
    const imported = (await desk.ask('drafts.importFiles', {})) as Answered<{
      drafts: { id: string }[]
      refused: unknown[]
    }>
    expect(imported.value.refused).toEqual([])
    expect(imported.value.drafts).toHaveLength(files.length)

    const different: string[] = []
    for (const [at, file] of files.entries()) {
      const id = imported.value.drafts[at]?.id
      const opened = (await desk.ask('drafts.open', { id })) as Answered<{ release: unknown }>
      const target = join(folder, `${at}.txt`)
      await desk.answerSaveDialog(target)
      const exported = (await desk.ask('release.export', {
        release: opened.value.release,
        formats: ['text'],
      })) as Answered<unknown>
      expect(exported.ok).toBe(true)
      if (!readFileSync(target).equals(readFileSync(file))) different.push(file)
    }
    expect(different).toEqual([])
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
})
