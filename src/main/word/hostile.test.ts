import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importPaths } from '#main/desk-import.ts'
import { listDrafts } from '#main/store/drafts.ts'
import { testFolder, testStore } from '#main/store/testing/folder.ts'
import { en, th } from '#strings/strings.ts'
import { readDocx } from './read-docx.ts'
import { attacks } from './testing/attacks.ts'
import type { Attack } from './testing/attacks.ts'
import { paragraphsXml, relationsXml, wordFile } from './testing/word-files.ts'

const made = new Map<string, Promise<Uint8Array>>()

/** The file of an attack, made once: some take a while. */
function fileOf([what, , make]: Attack): Promise<Uint8Array> {
  const file = made.get(what) ?? Promise.resolve(make())
  made.set(what, file)
  return file
}

async function codeOf(file: Uint8Array): Promise<string> {
  return readDocx(file, 'ก.docx').then(
    () => 'read',
    (error: unknown) =>
      error instanceof Error && 'refusal' in error ? (error.refusal as { code: string }).code : String(error),
  )
}

describe('a Word file that was made to do harm', () => {
  test.each(attacks)('%s is refused: %s', async (...attack) => {
    expect(await codeOf(await fileOf(attack))).toBe(attack[1])
  })

  test('has a sentence of its own for every reason', () => {
    const codes = new Set(attacks.map(([, code]) => code))
    const sentences = [...codes].map((code) => th.refusals[code]('ก.docx'))
    expect(new Set(sentences).size).toBe(codes.size)
    for (const sentence of sentences) expect(sentence).toMatch(/“ก\.docx”/)
    for (const code of codes) expect(en.refusals[code]('a.docx')).toContain('“a.docx”')
  })

  test('leaves the folder, the store and the other files as they are', async () => {
    const store = testStore()
    const folder = testFolder()
    const names = attacks.map(([what], at) => `${at} ${what.replace(/[^\p{L}\d]+/gu, ' ')}.docx`)
    for (const [at, attack] of attacks.entries())
      writeFileSync(join(folder, names[at] ?? ''), await fileOf(attack))
    writeFileSync(join(folder, 'ดี.docx'), wordFile(paragraphsXml('หัวข้อ', 'เนื้อ')))
    const all = [...names, 'ดี.docx']
    const { drafts, refused, notes } = await importPaths(
      store,
      all.map((name) => join(folder, name)),
    )
    expect(refused.map(({ name, code }) => [name, code])).toEqual(
      attacks.map(([, code], at) => [names[at], code]),
    )
    expect(drafts.map(({ headline }) => headline)).toEqual(['หัวข้อ'])
    expect(listDrafts(store, 'desk')).toHaveLength(1)
    expect(notes).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(all.toSorted())
  })

  test('never runs, and never throws anything but a refusal, whatever is changed in it', async () => {
    const whole = wordFile(paragraphsXml('เนื้อ'))
    // Every byte of the directory and the headers, and some of what is packed.
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(await codeOf(changed)).toMatch(/^(?:word-|read$)/)
    }
  })
})

test('links that a reader clicks and a template on the own disk are no harm', async () => {
  const file = wordFile(
    '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>ลิงก์</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId2"><w:r><w:t>แฟ้ม</w:t></w:r></w:hyperlink></w:p>',
    [
      {
        path: 'word/_rels/document.xml.rels',
        content: relationsXml([
          ['rId1', 'hyperlink', 'HTTPS://a.go.th/', 'External'],
          ['rId2', 'hyperlink', 'file:///C:/x.docx', 'External'],
        ]),
      },
      {
        path: 'word/_rels/settings.xml.rels',
        content: relationsXml([
          ['rId1', 'attachedTemplate', 'file:///C:\\Users\\x\\Normal.dotm', 'External'],
        ]),
      },
    ],
  )
  const { release, losses } = await readDocx(file, 'ก.docx')
  expect(release.body).toEqual([
    { kind: 'paragraph', spans: [{ text: 'ลิงก์', link: 'https://a.go.th/' }, { text: 'แฟ้ม' }] },
  ])
  expect(losses).toEqual([{ code: 'links', count: 1, samples: ['แฟ้ม'] }])
})
