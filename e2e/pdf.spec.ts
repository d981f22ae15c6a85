import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import { readThaigovText } from '../src/domain/formats/thaigov-text.ts'
import { sourceLabel } from '../src/domain/formats/thaigov-grammar.ts'
import { bodyLines, textLines } from '../src/domain/release/body-lines.ts'
import type { Release } from '../src/domain/release/release.ts'
import { dateLine } from '../src/domain/thai/buddhist-date.ts'
import type { Launched } from './launch.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { pdfText, withoutBlanks } from './pdf-text.ts'

/** Twenty real releases, spread evenly over the sample and its years. */
const samples = join(import.meta.dirname, '..', 'corpus', 'sample-dev')
const all = readdirSync(samples).sort()
const chosen = Array.from({ length: 20 }, (_, index) => all[Math.floor((index * all.length) / 20)] ?? '')

/** The longest release of the sample. */
const longest = '2025-07-29_183f934e.txt'

let desk: Launched
let folder = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-pdf-'))
  desk = await launchTokhao()
})

test.afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Exports a release as the window does, and gives the file's path. */
async function exported(name: string, as = name): Promise<{ release: Release; file: string }> {
  const { release } = readThaigovText(readFileSync(join(samples, name), 'utf8'))
  const file = join(folder, `${as}.pdf`)
  const page = new DeskPage(desk.app, desk.window)
  await page.answerSaveDialog(file)
  expect(await page.ask('release.export', { release, formats: ['pdf'] })).toMatchObject({
    ok: true,
    value: { files: [{ name: `${as}.pdf` }] },
  })
  return { release, file }
}

/** What stands on the paper, in its order, without white space. */
function onPaper({ category, date, headline, abstract, body, separator, source, layout }: Release): string {
  const day = date === null ? (layout?.dateLine.raw ?? '') : dateLine(date)
  const foot = source === '' ? '' : sourceLabel + source
  return withoutBlanks(
    [category, day, headline, ...textLines(abstract), ...bodyLines(body), separator, foot].join('\n'),
  )
}

/** The text of a PDF without its page numbers, of which there is one a page, and without white space. */
function readBack(file: string): string {
  const pages = pdfText(file).split('\f')
  return withoutBlanks(pages.map((page) => page.replace(/หน้า \d+ จาก \d+/, '')).join('\n'))
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1)
  return found
}

test('the text of twenty releases comes back from their PDF', async () => {
  test.setTimeout(180_000)
  const lacking: string[] = []
  const different: string[] = []
  for (const name of chosen) {
    const { release, file } = await exported(name)
    const wanted = onPaper(release)
    const got = readBack(file)
    const there = counts(got)
    for (const [character, count] of counts(wanted)) {
      if ((there.get(character) ?? 0) < count) lacking.push(`${name}: ${character}`)
    }
    if (got !== wanted) different.push(name)
  }
  expect(lacking).toEqual([])
  expect(different.length, `differ: ${different.join(', ')}`).toBeLessThanOrEqual(3)
})

test('a PDF is A4, embeds Sarabun, and says what it is', async () => {
  const { release, file } = await exported(chosen[10] ?? '', 'facts')
  const facts = Object.fromEntries(
    execFileSync('pdfinfo', ['-isodates', file], { encoding: 'utf8' })
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  expect(facts['Page size']).toMatch(/\(A4\)$/)
  expect(facts['Title']).toBe(release.headline.trim())
  expect(facts['Creator']).toBe('โต๊ะข่าว (Tokhao)')
  expect(new Date(facts['CreationDate'] ?? '').getTime()).toBe(Date.parse(`${release.date}T00:00:00+07:00`))
  expect(facts['JavaScript']).toBe('no')
  expect(facts['Metadata Stream']).toBe('yes')
  expect(readFileSync(file).includes('/Lang')).toBe(true)

  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Sarabun-\w+\s.+\syes yes yes\s/)
})

test('every page is numbered in Thai', async () => {
  const { file } = await exported(longest, 'longest')
  const pages = pdfText(file).split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(3)
  pages.forEach((page, index) => {
    expect(page).toContain(`หน้า ${index + 1} จาก ${pages.length}`)
  })
})

test('the same release gives the same bytes', async () => {
  const { file: first } = await exported(chosen[3] ?? '', 'first')
  const { file: second } = await exported(chosen[3] ?? '', 'second')
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
})

test('the tables of characters have no holes where readers lose tone marks', async () => {
  const { file } = await exported(longest, 'tables')
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const tables: string[] = []
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const table = object.lookup(PDFName.of('ToUnicode'))
    if (table instanceof PDFRawStream) {
      tables.push(new TextDecoder('latin1').decode(decodePDFRawStream(table).decode()))
    }
  }
  expect(tables.length).toBeGreaterThan(0)
  for (const table of tables) expect(table).not.toMatch(/^<[0-9A-F]{4}>\s+<0000>$/m)
})
