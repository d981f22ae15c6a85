import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { releasesOfAllGenres } from '../../../scripts/sample-releases.ts'
import { sourceLabel } from '#domain/formats/thaigov-grammar.ts'
import { bodyLines, textLines } from '#domain/release/body-lines.ts'
import type { Release } from '#domain/release/release.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import { testFolder } from '#main/store/testing/folder.ts'
import { readDocx } from './read-docx.ts'
import { convertAll } from './testing/libre-office.ts'
import { inWordForm } from './testing/word-form.ts'
import { writeDocx } from './write-docx.ts'

/** The text of a release without what belongs to the site: its title line, its numeric date, its print button. */
function textOf(release: Release): string {
  const { date, layout, source } = release
  const dated = date === null ? (layout?.dateLine.raw ?? '') : dateLine(date)
  const { headline, abstract, body, separator } = release
  const lines = [dated, headline, ...textLines(abstract), ...bodyLines(body), separator]
  return [...lines, source.trim() === '' ? '' : sourceLabel + source].map(folded).join('')
}

/** White space is the paper's, and the numbers and dots of lists are drawn by the word processor. */
function folded(line: string): string {
  return line
    .trim()
    .replace(/^(?:\d+\.|[•-])(?=\s)/, '')
    .replace(/\s+/g, '')
}

function folders(): { readonly files: string; readonly out: string } {
  const folder = testFolder()
  const made = { files: join(folder, 'files'), out: join(folder, 'out') }
  mkdirSync(made.files)
  mkdirSync(made.out)
  return made
}

/** Releases of all genres, and one of them with every kind of block that the corpus does not have. */
function releases(): Release[] {
  const samples = releasesOfAllGenres().map(({ release }) => release)
  const [first] = samples
  if (first === undefined) throw new Error('no samples')
  const everything: Release = {
    ...first,
    body: [
      ...first.body,
      { kind: 'subheading', spans: [{ text: 'มาตรการ 3 ด้าน' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'ลดค่าไฟ' }], [{ text: 'พักหนี้', bold: true }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'เริ่มนับใหม่' }]] },
      { kind: 'list', ordered: false, items: [[{ text: 'จุด', link: 'https://www.thaigov.go.th/' }]] },
      { kind: 'quotation', spans: [{ text: '“รัฐบาลพร้อม”', italic: true }] },
    ],
  }
  return [...samples, everything]
}

test('LibreOffice opens 50 releases of all genres, and the text is theirs', async () => {
  const { files, out } = folders()
  const all = releases()
  for (const [at, release] of all.entries()) {
    const bytes = await writeDocx(release, { agency: '', pictures: new Map() })
    writeFileSync(join(files, `${at}.docx`), bytes)
  }
  await convertAll(files, 'txt:Text (encoded):UTF8', out)
  const same = all.filter((release, at) => {
    const text = readFileSync(join(out, `${at}.txt`), 'utf8').replace(/^\uFEFF/, '')
    return text.split('\n').map(folded).join('') === textOf(release)
  })
  expect(same).toHaveLength(all.length)
})

test('a release that LibreOffice has saved anew is the same', async () => {
  const { files, out } = folders()
  const all = releases().slice(-6)
  for (const [at, release] of all.entries()) {
    const bytes = await writeDocx(release, { agency: '', pictures: new Map() })
    writeFileSync(join(files, `${at}.docx`), bytes)
  }
  await convertAll(files, 'docx:MS Word 2007 XML', out)
  for (const [at, release] of all.entries()) {
    const { release: read } = await readDocx(readFileSync(join(out, `${at}.docx`)), 'ข่าว.docx')
    expect(read).toEqual(inWordForm(release))
  }
})
