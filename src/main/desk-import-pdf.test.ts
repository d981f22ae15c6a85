import { createHash } from 'node:crypto'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { defaultPublishOptions } from '#contract/publish.ts'
import { noOffice } from '#domain/release/office.ts'
import type { Figure, Release } from '#domain/release/release.ts'
import { releaseOfPdf } from './desk-import-pdf.ts'
import { pdfFile } from './publish/pdf-writer.ts'
import { blankPaper } from './publish/testing/blank-paper.ts'
import { keepPicture, picturesToPublish, readPicture } from './store/pictures/pictures.ts'
import type { Store } from './store/store.ts'
import { releaseOf, testStore } from './store/testing/folder.ts'

const resources = new URL('../../resources', import.meta.url).pathname

function png(shade: number, side: number): Buffer {
  const image = new PNG({ width: side, height: side })
  image.data.fill(shade)
  return PNG.sync.write(image)
}

const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function withPicture(picture: string): Release {
  const figure: Figure = { kind: 'figure', picture, alt: 'ภาพ', decorative: false, caption: [], credit: '' }
  return { ...releaseOf('ข่าวมีภาพ', 'เนื้อข่าว'), body: [figure] }
}

async function exported(store: Store, release: Release): Promise<Uint8Array> {
  const pictures = picturesToPublish(store, release)
  const { content } = await pdfFile(
    { release, options: defaultPublishOptions, office: noOffice, pictures },
    { resources, printPdf: () => blankPaper() },
  )
  return content as Uint8Array
}

test('a PDF opens with its pictures at another desk', async () => {
  const here = testStore()
  const picture = png(90, 8)
  const release = withPicture(keepPicture(here, picture, null).id)
  const pdf = await exported(here, release)
  const there = testStore()
  expect(releaseOfPdf(there, 'ข่าว.pdf', pdf)).toEqual(release)
  expect(readPicture(there, idOf(picture))?.bytes).toEqual(picture)
})

test('where the smaller copy went out, the release names it; the desk that has the picture keeps its own', async () => {
  const here = testStore()
  const copy = png(90, 4)
  const release = withPicture(keepPicture(here, png(90, 8), copy).id)
  const pdf = await exported(here, release)
  expect(releaseOfPdf(here, 'ข่าว.pdf', pdf)).toEqual(release)
  expect(releaseOfPdf(testStore(), 'ข่าว.pdf', pdf)).toEqual(withPicture(idOf(copy)))
})

test('a picture that was changed, or is none, is refused; one that is missing leaves its words', async () => {
  const here = testStore()
  const { id } = keepPicture(here, png(90, 8), null)
  const pdf = Buffer.from(await exported(here, withPicture(id)))
  const mark = pdf.lastIndexOf('/TokhaoPicture <')
  const changed = Buffer.from(pdf)
  changed.write('0'.repeat(64), mark + '/TokhaoPicture <'.length + 64, 'latin1')
  expect(() => releaseOfPdf(testStore(), 'ข่าว.pdf', changed)).toThrow('pdf-changed')
  const missing = Buffer.from(pdf)
  missing.write('/Nothing', mark, 'latin1')
  expect(releaseOfPdf(testStore(), 'ข่าว.pdf', missing)).toEqual(withPicture(id))
  const pictures = new Map([
    [id, { mime: 'image/png', width: 1, height: 1, bytes: Buffer.from('ไม่ใช่ภาพ') }],
  ] as const)
  const { content } = await pdfFile(
    { release: withPicture(id), options: defaultPublishOptions, office: noOffice, pictures },
    { resources, printPdf: () => blankPaper() },
  )
  expect(() => releaseOfPdf(testStore(), 'ข่าว.pdf', content as Uint8Array)).toThrow('picture-unreadable')
})
