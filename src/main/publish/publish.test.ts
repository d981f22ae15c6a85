import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaultPublishOptions, exportFormats } from '#contract/publish.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import { noOffice } from '#domain/release/office.ts'
import { releaseOf, testFolder } from '#main/store/testing/folder.ts'
import { formatTable } from './format-table.ts'
import type { PublishTools } from './format-writer.ts'
import { publish } from './publish.ts'
import { blankPaper } from './testing/blank-paper.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const tools: PublishTools = { resources, printPdf: () => blankPaper() }
const publication = { release: releaseOf('หัวข้อ', 'เนื้อข่าว'), options: defaultPublishOptions, office: noOffice }
const stem = '2567-04-29 หัวข้อ'

describe('publishing', () => {
  test('no two formats have the same ending', () => {
    const endings = exportFormats.map((format) => formatTable[format].ending)
    expect(new Set(endings).size).toBe(exportFormats.length)
  })

  test('writes every format under one name, and a second time under another with the same bytes', async () => {
    const folder = testFolder()
    const first = await publish(publication, exportFormats, tools, { kind: 'folder', folder })
    const names = exportFormats.map((format) => stem + formatTable[format].ending)
    expect(first.map(({ name }) => name)).toEqual(names)
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
    const second = await publish(publication, exportFormats, tools, { kind: 'folder', folder })
    expect(second.map(({ name }) => name)).toEqual(names.map((name) => name.replace(stem, `${stem} (2)`)))
    for (const [at, { path }] of first.entries()) {
      expect(readFileSync(path)).toEqual(readFileSync(second[at]?.path ?? ''))
    }
    expect(readFileSync(join(folder, `${stem}.txt`), 'utf8')).toBe(writeThaigovText(publication.release))
  })

  test('takes away what it has written where the rest cannot be', async () => {
    const folder = testFolder()
    // The name comes to be taken between the question and the writing.
    const printPdf = async () => {
      mkdirSync(join(folder, `${stem}.txt`))
      return blankPaper()
    }
    const names = { freeStem: async () => stem }
    const target = { kind: 'folder', folder, names } as const
    await expect(
      publish(publication, ['pdf', 'html', 'text'], { ...tools, printPdf }, target),
    ).rejects.toMatchObject({ refusal: { code: 'file-is-folder' } })
    expect(readdirSync(folder)).toEqual([`${stem}.txt`])
  })

  test('writes over the one file that was asked about, and makes everything before it writes', async () => {
    const path = join(testFolder(), 'ข่าว.pdf')
    writeFileSync(path, 'เดิม')
    const printPdf = () => Promise.reject(new Error('no paper'))
    await expect(
      publish(publication, ['pdf'], { ...tools, printPdf }, { kind: 'file', path }),
    ).rejects.toMatchObject({ refusal: { code: 'print-failed' } })
    expect(readFileSync(path, 'utf8')).toBe('เดิม')
    await publish(publication, ['pdf'], tools, { kind: 'file', path })
    expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-1/)
  })
})
