import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGraphemeBoundary } from '../thai/graphemes.ts'
import { asWritten } from './as-written.ts'
import { fold, foldWithOrigins } from './fold.ts'
import { readQuery } from './query.ts'
import { placesIn, snippetOf } from './snippet.ts'

const pieces = [
  'ก',
  'น้ำ',
  'น\u0e4d้า',
  'น\u0e4d\u200bา',
  'กํา',
  'เเ',
  'เ\u200bเ',
  'แ',
  '๑๒๓',
  '123',
  ' ',
  '\u00a0',
  '  ',
  '\t',
  '\n',
  '\u200b',
  '\ufeff',
  '\u00ad',
  'ABC',
  'é',
  'e\u0301',
  'ก\u0e38\u0e48',
  'ก\u0e48\u0e38',
  '“',
  '"',
  '-',
  '\u0000',
  '\ud83d',
  '😀',
  'Σ',
  '่',
  'ำ',
  'ํ',
  'า',
]
const text = array(constantFrom(...pieces), { maxLength: 25 }).map((found) => found.join(''))

describe('folding', () => {
  test.each([
    ['ทำน\u0e4d้าตาล', 'ทำน้ำตาล'],
    ['เเม่', 'แม่'],
    ['๒๕๖๗', '2567'],
    ['กระ\u200bทรวง\u00a0การ  คลัง', 'กระทรวง การ คลัง'],
    ['TikTok Shop', 'tiktok shop'],
  ])('%j is %j', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  test('twice is folding once, and knows its way back', () => {
    assert(
      property(text, (written) => {
        const { text: folded, origins } = foldWithOrigins(written)
        expect(folded).toBe(fold(written))
        expect(fold(folded)).toBe(folded)
        expect(origins).toHaveLength(folded.length + 1)
        expect([...origins].sort((a, b) => a - b)).toEqual(origins)
      }),
      { numRuns: 2000 },
    )
  })

  test('leaves alone only what the long way leaves alone', () => {
    const thai = array(
      integer({ min: 0x0e00, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
      { maxLength: 12 },
    )
    assert(
      property(thai, (letters) => {
        const written = letters.join('')
        // An emoji takes every text the long way.
        expect(fold(written)).toBe(fold(`${written}😀`).slice(0, -2))
      }),
      { numRuns: 3000 },
    )
  })

  test('never throws, whatever the text', () => {
    assert(
      property(string({ unit: 'binary' }), (written) => {
        expect(foldWithOrigins(written).origins.at(-1)).toBe(written.length)
      }),
    )
  })
})

describe('a part as written', () => {
  test.each([
    'ทำน\u0e4d้าตาล',
    'น\u0e4dา',
    'เเม่',
    'พ.ศ. ๒๕๖๗ (ร่าง)',
    'การ  คลัง',
    'TikTok Shop [1]',
    'a\\b^$*+?|{1}/',
  ])('is found in %j', (written) => {
    expect(asWritten(fold(written)).exec(`ก่อน ${written} หลัง`)?.[0]).toBe(written)
    expect(asWritten(fold(written)).exec(`ก่อน ${written.slice(0, -1)}`)).toBeNull()
  })

  test('of any letters is a pattern', () => {
    assert(property(string({ unit: 'binary' }), (part) => asWritten(fold(part)) instanceof RegExp))
  })
})

describe('a query', () => {
  test.each([
    ['ครม. อนุมัติ', ['ครม.', 'อนุมัติ'], []],
    ['"ครม. อนุมัติ" -โควิด', ['ครม. อนุมัติ'], ['โควิด']],
    ['-"สอง คำ" ๑๐๐', ['100'], ['สอง คำ']],
    ['"ไม่ปิด', ['ไม่ปิด'], []],
    ['"', ['"'], []],
    ['-', ['-'], []],
    ['covid-19', ['covid-19'], []],
    ['  \u200b ', [], []],
  ])('%j', (query, wanted, unwanted) => {
    expect(readQuery(query)).toEqual({ wanted, unwanted })
  })
})

describe('a snippet', () => {
  test('marks whole graphemes of the text as written', () => {
    const written = 'โครงการน\u0e4d้า เพื่อเเม่ ๑๐๐ คน'
    const marked = (part: string) =>
      placesIn(written, [fold(part)]).map(([start, end]) => written.slice(start, end))
    expect(marked('น้ำ')).toEqual(['น\u0e4d้า'])
    expect(marked('แม่')).toEqual(['เเม่'])
    expect(marked('100')).toEqual(['๑๐๐'])
    expect(marked('น')).toEqual(['น\u0e4d้', 'น'])
  })

  test('is cut between graphemes round the first place found', () => {
    const line = `${'น้ำท่วมกรุงเทพมหานคร '.repeat(20)}นายสมชาย ใจดี ${'ปลัดกระทรวงมหาดไทย '.repeat(20)}`
    const found = snippetOf(['ไม่มี', line], ['สมชาย'])
    const cut = found?.text ?? ''
    expect(cut.startsWith('…') && cut.endsWith('…')).toBe(true)
    expect(found?.marks.map(([start, end]) => cut.slice(start, end))).toEqual(['สมชาย'])
    expect(cut.length).toBeLessThan(260)
    expect(isGraphemeBoundary(line, line.indexOf(cut.slice(1, -1)))).toBe(true)
    expect(snippetOf(['ไม่มี'], ['สมชาย'])).toBeNull()
  })

  test('of any text and query marks what lies within it', () => {
    assert(
      property(text, text, (written, query) => {
        const { wanted } = readQuery(query)
        const found = snippetOf([written], wanted)
        for (const [start, end] of found?.marks ?? []) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(found?.text.length ?? 0)
        }
        const has = wanted.some((part) => fold(written).includes(part))
        expect(found !== null).toBe(has)
      }),
      { numRuns: 1500 },
    )
  })
})
