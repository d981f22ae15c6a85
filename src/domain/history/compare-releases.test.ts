import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slots } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { isGraphemeBoundary } from '../thai/graphemes.ts'
import { compareReleases, slotText, withSlotsOf } from './compare-releases.ts'
import { compareTexts } from './compare-texts.ts'
import type { Stretch } from './compare-texts.ts'

function shown(stretches: readonly Stretch[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] }
  return stretches.map(({ kind, text }) => marks[kind].join(text)).join('')
}

describe('two texts', () => {
  test.each([
    ['', '', ''],
    ['เหมือนเดิม', 'เหมือนเดิม', 'เหมือนเดิม'],
    ['งบ 100 ล้านบาท', 'งบ 1,000 ล้านบาท', 'งบ [-100-]{+1,000+} ล้านบาท'],
    ['ครม. อนุมัติ', 'ครม. ไม่อนุมัติ', 'ครม. {+ไม่+}อนุมัติ'],
    ['สอง  ช่อง', 'สอง ช่อง', 'สอง[-  -]{+ +}ช่อง'],
    ['น้ำ', 'นำ', '[-น้ำ-]{+นำ+}'],
    ['บรรทัดหนึ่ง\nบรรทัดสอง\nสาม', 'บรรทัดหนึ่ง\nสาม', 'บรรทัดหนึ่ง\n[-บรรทัดสอง\n-]สาม'],
  ])('%j and %j', (before, after, expected) => {
    expect(shown(compareTexts(before, after))).toBe(expected)
  })

  test('are given back whole, and cut only between graphemes', () => {
    const piece = constantFrom(
      'น้ำ',
      'ที่',
      'กำ',
      ' ',
      '\n',
      'ก',
      '่',
      'ำ',
      'กรุงเทพมหานคร',
      '100',
      '“',
      '\u200b',
      'é',
    )
    const text = array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    assert(
      property(text, text, (before, after) => {
        const difference = compareTexts(before, after)
        for (const [kind, whole] of [
          ['removed', before],
          ['added', after],
        ] as const) {
          const side = difference.filter((stretch) => stretch.kind === 'same' || stretch.kind === kind)
          expect(side.map((stretch) => stretch.text).join('')).toBe(whole)
          let at = 0
          for (const stretch of side) {
            at += stretch.text.length
            // A line break ends a grapheme everywhere.
            expect(isGraphemeBoundary(whole, at)).toBe(true)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('of any kind do no harm', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (before, after) => {
        const kept = compareTexts(before, after).filter(({ kind }) => kind !== 'added')
        expect(kept.map(({ text }) => text).join('')).toBe(before)
      }),
    )
  })

  test('that are very long are compared line by line', () => {
    const line = 'ข้อความ '.repeat(5000)
    const difference = compareTexts(`หัว\n${line}\nท้าย`, `หัว\n${line}จบ\nท้าย`)
    expect(difference.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})

describe('two releases', () => {
  const before: Release = {
    ...emptyRelease('2024-04-29'),
    headline: 'หัวข้อ',
    body: [paragraph('แรก'), { kind: 'list', ordered: true, items: [[{ text: 'ข้อหนึ่ง' }]] }],
    layout: {
      byteOrderMark: false,
      newline: '\n',
      siteTitle: 'long',
      titleHeadline: { of: 'หัวข้อ', raw: 'หัวข้อ ' },
      blankLines: 2,
      dateLine: { of: '2024-04-29', raw: 'วันจันทร์ที่ 29 เมษายน 2567' },
      numericDate: null,
      printLine: false,
      verbatim: null,
    },
  }

  test('are compared slot by slot', () => {
    const after: Release = {
      ...before,
      date: '2024-04-30',
      body: [{ kind: 'subheading', spans: [{ text: 'แรก' }] }, ...before.body.slice(1)],
    }
    expect(compareReleases(before, before)).toEqual([])
    expect(compareReleases(before, after).map(({ slot, onlyLook }) => [slot, onlyLook])).toEqual([
      ['date', false],
      ['body', true],
    ])
    expect(slotText(before, 'body')).toBe('แรก\nข้อหนึ่ง')
  })

  test('are mixed slot by slot; all slots together are the other one, its layout too', () => {
    const now: Release = { ...before, headline: 'ใหม่', abstract: 'ใหม่', layout: null }
    const mixed = withSlotsOf(now, before, ['headline'])
    expect(mixed).toEqual({ ...now, headline: 'หัวข้อ' })
    expect(withSlotsOf(now, before, slots)).toEqual(before)
  })
})
