import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import { blankPaper } from '../publish/testing/blank-paper.ts'
import { refusalOf, releaseOf } from '../store/testing/folder.ts'
import { finishPdf } from './finish-pdf.ts'
import { isPdf, releaseInPdf } from './open-release.ts'

const release = releaseOf('หัวข้อข่าว', 'เนื้อข่าว', 'ย่อหน้าที่สอง')
const details = {
  title: 'หัวข้อข่าว',
  author: '',
  subject: '',
  keywords: '',
  language: 'th',
  date: '2024-04-29',
  subheadings: [],
  release,
  pictures: new Map(),
}
const ours = Buffer.from(await finishPdf(await blankPaper(), details))
const mark = ours.lastIndexOf('/TokhaoRelease')

/** A PDF of ours in which one thing was changed behind the mark. */
function changed(change: (text: string) => string): Buffer {
  const behind = change(ours.toString('latin1', mark))
  return Buffer.concat([ours.subarray(0, mark), Buffer.from(behind, 'latin1')])
}

/** The mark, an entry and a stream, as a forger would write them. */
function forged(packed: Uint8Array, entries = '/Filter /FlateDecode'): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< ${entries} /TokhaoRelease <${'0'.repeat(64)}> >>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj')])
}

const refusal = (bytes: Uint8Array) => refusalOf(() => releaseInPdf(bytes, 'ข่าว.pdf'))

describe('a PDF of ours', () => {
  test('opens as the release that was printed', () => {
    expect(isPdf(ours)).toBe(true)
    expect(releaseInPdf(ours, 'ข่าว.pdf')).toEqual(release)
  })

  test('opens still when another program has saved it anew', async () => {
    const again = await PDFDocument.load(ours)
    again.addPage()
    expect(releaseInPdf(await again.save(), 'ข่าว.pdf')).toEqual(release)
  })

  test('carries the thaigov text for everybody, found by any reader', async () => {
    const attached = (await PDFDocument.load(ours)).getAttachments()
    expect(attached.map(({ name }) => name)).toEqual(['release.json', 'release.txt'])
    expect(Buffer.from(attached[1]?.data ?? []).toString('utf8')).toBe(writeThaigovText(release))
  })
})

describe('a PDF that is refused', () => {
  test('has nothing attached', async () => {
    expect(refusal(await blankPaper())).toBe('pdf-without-release')
  })

  test('has something else attached, even under our name', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    await pdf.attach(Buffer.from('{}'), 'release.json', { mimeType: 'application/json' })
    expect(refusal(await pdf.save())).toBe('pdf-not-ours')
  })

  test.each([
    ['is cut off', () => ours.subarray(0, mark + 200)],
    ['has no hash', () => changed((text) => text.replace(/<[0-9a-f]+>/, '<00>'))],
    ['is not packed as we do', () => forged(deflateSync('{}'), '/Filter /LZWDecode')],
    ['cannot be unpacked', () => forged(Buffer.from('nothing of the sort'))],
    ['ends nowhere', () => forged(deflateSync('{}')).subarray(0, -20)],
  ])('%s: damaged', (_, bytes) => {
    expect(refusal(bytes())).toBe('pdf-damaged')
  })

  test('was changed after it was written', () => {
    expect(refusal(changed((text) => text.replace(/<[0-9a-f]{64}>/, `<${'a'.repeat(64)}>`)))).toBe(
      'pdf-changed',
    )
    expect(refusal(forged(deflateSync('{"version":1}')))).toBe('pdf-changed')
  })

  test('holds a bomb: it is not unpacked beyond the largest release', () => {
    expect(refusal(forged(deflateSync(Buffer.alloc(60 * 1024 * 1024))))).toBe('file-too-large')
  })

  test('comes from a later version', async () => {
    const { createHash } = await import('node:crypto')
    const later = Buffer.from('{"version":99,"release":{}}')
    const hash = createHash('sha256').update(later).digest('hex')
    const bytes = Buffer.from(
      forged(deflateSync(later)).toString('latin1').replace('0'.repeat(64), hash),
      'latin1',
    )
    expect(refusal(bytes)).toBe('pdf-newer')
  })

  test('is no PDF at all', () => {
    expect(isPdf(Buffer.from('รัฐบาลไทย-ข่าว'))).toBe(false)
    expect(isPdf(new Uint8Array(0))).toBe(false)
  })
})
