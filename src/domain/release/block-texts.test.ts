import { describe, expect, test } from 'vitest'
import { compareReleases, slotText } from '../history/compare-releases.ts'
import { readThaigovText, writeThaigovText } from '../formats/thaigov-text.ts'
import { toHtml } from '../formats/html.ts'
import { toPlainText } from '../formats/plain-text.ts'
import { catalogue } from '../rules/catalogue.ts'
import { createChecker } from '../rules/check.ts'
import { draftContext } from '../rules/context.ts'
import { fixAll } from '../rules/fix-all.ts'
import { applyEdits } from './apply-edits.ts'
import { bodyLines } from './body-lines.ts'
import { contentKey } from './content-key.ts'
import { passages } from './passages.ts'
import { emptyRelease, paragraph, spansText } from './release.ts'
import type { Figure, Release, Table } from './release.ts'

const cell = (text: string) => (text === '' ? [] : [{ text }])
const table: Table = {
  kind: 'table',
  caption: cell('จำนวนผู้ได้รับสิทธิ'),
  header: 'both',
  rows: [
    ['', 'ปี 2567', 'ปี 2568'],
    ['ภาคเหนือ', '1,200', ''],
    ['', ' ', ''],
  ].map((row) => row.map(cell)),
}
const figure: Figure = {
  kind: 'figure',
  picture: 'ab'.repeat(32),
  alt: 'นายกรัฐมนตรีตัดริบบิ้น',
  decorative: false,
  caption: cell('พิธีเปิด'),
  credit: 'ภาพ : กรมประชาสัมพันธ์',
}
const release: Release = {
  ...emptyRelease('2024-04-29'),
  headline: 'หัวข้อ',
  body: [paragraph('ก่อน'), table, figure, paragraph('หลัง')],
}
const bodyTexts = (of: Release) =>
  passages(of)
    .filter(({ slot }) => slot === 'body')
    .map(({ block, item, kind, text }) => `${block}.${item} ${kind} ${text}`)

describe('a table and a picture', () => {
  test('are read line by line', () => {
    expect(bodyTexts(release)).toEqual([
      '0.0 paragraph ก่อน',
      '1.0 caption จำนวนผู้ได้รับสิทธิ',
      '1.1 cell ',
      '1.2 cell ปี 2567',
      '1.3 cell ปี 2568',
      '1.4 cell ภาคเหนือ',
      '1.5 cell 1,200',
      '1.6 cell ',
      '1.7 cell ',
      '1.8 cell  ',
      '1.9 cell ',
      '2.0 caption พิธีเปิด',
      '2.1 credit ภาพ : กรมประชาสัมพันธ์',
      '2.2 alt นายกรัฐมนตรีตัดริบบิ้น',
      '3.0 paragraph หลัง',
    ])
  })

  test('a decorative picture has nothing that stands for it', () => {
    const body = [{ ...figure, decorative: true }]
    expect(bodyTexts({ ...release, body }).filter((line) => line.includes('alt'))).toEqual([])
  })

  test('are lines of the thaigov text: rows, and captions where there are some', () => {
    const lines = ['ก่อน', 'จำนวนผู้ได้รับสิทธิ', '| ปี 2567 | ปี 2568', 'ภาคเหนือ | 1,200 |', 'พิธีเปิด', 'หลัง']
    expect(bodyLines(release.body)).toEqual(lines)
    expect(toPlainText(release).split('\n').slice(1)).toEqual(lines)
    const text = writeThaigovText(release)
    expect(text.split('\n').slice(-6)).toEqual(lines)
    expect(writeThaigovText(readThaigovText(text).release)).toBe(text)
    expect(bodyLines([{ ...figure, caption: [] }])).toEqual([])
    expect(contentKey(release)).not.toBe(contentKey({ ...release, body: [paragraph('ก่อน'), figure] }))
  })

  test('take edits in a cell, a caption, a credit and the text that stands for a picture', () => {
    const edit = (block: number, item: number, start: number, end: number, text: string) =>
      ({ kind: 'replace', slot: 'body', block, item, start, end, text }) as const
    const edited = applyEdits(release, [
      edit(1, 5, 0, 1, '2'),
      edit(1, 4, 4, 8, '\nใต้'),
      edit(1, 1, 0, 0, 'ภาค'),
      edit(1, 0, 0, 5, 'ยอด'),
      edit(2, 0, 4, 8, 'ปิด'),
      edit(2, 1, 0, 3, 'รูป'),
      edit(2, 2, 0, 3, 'รอง'),
    ])
    expect(bodyTexts(edited).filter((_, at) => [1, 2, 5, 6, 11, 12, 13].includes(at))).toEqual([
      '1.0 caption ยอดผู้ได้รับสิทธิ',
      '1.1 cell ภาค',
      '1.4 cell ภาคเ ใต้',
      '1.5 cell 2,200',
      '2.0 caption พิธีปิด',
      '2.1 credit รูป : กรมประชาสัมพันธ์',
      '2.2 alt รองกรัฐมนตรีตัดริบบิ้น',
    ])
    expect(() => applyEdits(release, [edit(1, 10, 0, 0, 'ก')])).toThrow(RangeError)
    expect(() => applyEdits(release, [{ ...edit(2, 2, 0, 0, ''), kind: 'join', glue: '' }])).toThrow(
      RangeError,
    )
  })

  test('are checked, and mended by safe fixes', () => {
    const typed = 'ราคา  10 บาท\u200b'
    const body = [
      { ...table, rows: [[cell(typed)]] },
      { ...figure, caption: cell(typed), alt: typed },
    ]
    const check = createChecker(catalogue, draftContext)
    const found = body.flatMap((one) => check({ ...release, body: [one] }))
    expect(new Set(found.filter(({ slot }) => slot === 'body').map(({ item }) => item))).toEqual(
      new Set([0, 1]),
    )
    const fixed = fixAll({ ...release, body }, { rules: catalogue, context: draftContext }).release
    expect(bodyTexts(fixed).filter((line) => line.includes('\u200b'))).toEqual([])
  })

  test('differ in history by their words, or only by their look', () => {
    const other = {
      ...release,
      body: [paragraph('ก่อน'), { ...table, header: 'none' as const }, figure, paragraph('หลัง')],
    }
    expect(compareReleases(release, other)).toMatchObject([{ slot: 'body', onlyLook: true }])
    const alt = { ...release, body: [{ ...figure, alt: 'อื่น' }] }
    expect(compareReleases({ ...release, body: [figure] }, alt)).toMatchObject([{ onlyLook: false }])
    expect(slotText(release, 'body').split('\n')).toContain('ภาคเหนือ | 1,200 |')
  })

  test('are elements of the page', () => {
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff)
    const pictures = new Map([[figure.picture, { mime: 'image/jpeg', width: 3, height: 2, bytes } as const]])
    const page = toHtml(release, { fonts: [], pictures })
    expect(page).toContain(
      '<table><caption>จำนวนผู้ได้รับสิทธิ</caption><thead><tr><td></td><th scope="col">ปี 2567</th><th scope="col">ปี 2568</th></tr></thead>' +
        '<tbody><tr><th scope="row">ภาคเหนือ</th><td>1,200</td><td></td></tr>',
    )
    expect(page).toContain(
      '<figure><img src="data:image/jpeg;base64,/9j/" width="3" height="2" alt="นายกรัฐมนตรีตัดริบบิ้น"><figcaption><span>พิธีเปิด</span> <span class="credit">ภาพ : กรมประชาสัมพันธ์</span></figcaption></figure>',
    )
    const decorative = { ...release, body: [{ ...figure, decorative: true }] }
    expect(toHtml(decorative, { fonts: [], pictures })).toContain(' alt="">')
    expect(
      toHtml({ ...release, body: [{ ...figure, caption: [], credit: '' }] }, { fonts: [] }),
    ).not.toContain('<figure')
  })
})

describe('the English summary and the short text', () => {
  const written: Release = {
    ...release,
    body: [],
    english: { headline: 'A new bridge', summary: 'It opens\ntomorrow.' },
    short: 'สะพานใหม่\nเปิดพรุ่งนี้',
  }

  test('are read after everything else, and take edits line by line', () => {
    const later = passages(written).filter(({ slot }) => slot === 'english' || slot === 'short')
    expect(later.map(({ slot, block, item, text }) => `${slot} ${block}.${item} ${text}`)).toEqual([
      'english 0.0 A new bridge',
      'english 1.0 It opens',
      'english 1.1 tomorrow.',
      'short 0.0 สะพานใหม่',
      'short 1.0 เปิดพรุ่งนี้',
    ])
    const at = { kind: 'replace', start: 0, end: 1, text: 'X' } as const
    const edited = applyEdits(written, [
      { ...at, slot: 'english', block: 0, item: 0 },
      { ...at, slot: 'english', block: 1, item: 1 },
      { ...at, slot: 'short', block: 1, item: 0 },
    ])
    expect([edited.english, edited.short]).toEqual([
      { headline: 'X new bridge', summary: 'It opens\nXomorrow.' },
      'สะพานใหม่\nXปิดพรุ่งนี้',
    ])
  })

  test('are no part of the thaigov text', () => {
    expect(writeThaigovText(written)).toBe(writeThaigovText({ ...release, body: [] }))
  })

  test('rules on Thai are silent in the English summary, even of a Thai word', () => {
    const check = createChecker(catalogue, draftContext)
    const thai = 'ประชุม ณ. ทำเนียบ'
    expect(check({ ...written, short: thai }).some(({ slot }) => slot === 'short')).toBe(true)
    const spared = catalogue.filter(({ spares }) => spares?.includes('english')).map(({ id }) => id)
    const found = check({ ...written, short: '', english: { headline: thai, summary: '' } })
    expect(found.filter(({ slot, rule }) => slot === 'english' && spared.includes(rule))).toEqual([])
  })

  test('are compared in history', () => {
    const none = { ...written, english: { headline: '', summary: '' }, short: '' }
    expect(compareReleases(none, written).map(({ slot }) => slot)).toEqual(['english', 'short'])
    expect(slotText(written, 'english')).toBe('A new bridge\nIt opens\ntomorrow.')
  })
})

test('a caption without letters is no line', () => {
  expect(bodyLines([{ ...table, caption: cell(' ') }])[0]).toBe('| ปี 2567 | ปี 2568')
  expect(spansText(table.caption)).not.toBe('')
})
