import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passages, placeKey } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { isGraphemeBoundary } from '../thai/graphemes.ts'
import { catalogue } from './catalogue.ts'
import { createChecker } from './check.ts'
import { draftContext } from './context.ts'
import type { Finding } from './rule.ts'

const unit = (code: number) => String.fromCharCode(code)
const thai = fc.string({ unit: fc.integer({ min: 0x0e00, max: 0x0e5f }).map(unit), maxLength: 40 })
const anyUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit), maxLength: 30 })
const scraps = fc.constantFrom(
  'วันจันทร์ที่ 31 กุมภาพันธ์ 2567',
  'นายสมชาย ใจดี',
  '“',
  '”',
  '"',
  '(',
  ')',
  '\u00A0\u00A0',
  '\u200B',
  '1,23,4 บาท',
  'https//',
  'ๆ',
  'ฯลฯ',
  'ปฎิบัติ',
  'พ.ศ.2567',
  '\uD800',
  '\uDC00',
  '👩‍👩‍👧',
  '&amp;',
)
const line = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: thai },
      { weight: 1, arbitrary: anyUnits },
      { weight: 3, arbitrary: scraps },
    ),
    { maxLength: 12 },
  )
  // A line of a release holds no line break.
  .map((parts) => parts.join('').replace(/[\n\r]/gu, ''))
const anyRelease: fc.Arbitrary<Release> = fc
  .record({
    headline: line,
    abstract: fc.array(line, { maxLength: 2 }),
    body: fc.array(line, { maxLength: 4 }),
    source: line,
  })
  .map(({ headline, abstract, body, source }) => ({
    ...emptyRelease('2024-04-29'),
    headline,
    abstract: abstract.join('\n'),
    body: body.map(paragraph),
    source,
  }))

/** The findings that point outside their text or cut a grapheme. */
function misplaced(release: Release): Finding[] {
  const texts = new Map(passages(release).map((passage) => [placeKey(passage), passage.text]))
  return createChecker(
    catalogue,
    draftContext,
  )(release).filter((finding) => {
    const { start, end } = finding
    const text = texts.get(placeKey(finding)) ?? ''
    const inside = start >= 0 && start <= end && end <= text.length && finding.text === text.slice(start, end)
    return !inside || !isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end)
  })
}

/** Processor time in milliseconds that all rules take over one paragraph; what else the machine does hardly counts. */
function millisecondsOf(text: string): number {
  const release = { ...emptyRelease('2024-04-29'), body: [paragraph(text)] }
  const began = process.cpuUsage()
  createChecker(catalogue, draftContext)(release)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** How many times as long ten times the text takes; the least of three tries, since garbage is collected when it likes. */
function growthOf(piece: string): number {
  const small = piece.repeat(Math.ceil(20_000 / piece.length))
  const large = piece.repeat(Math.ceil(200_000 / piece.length))
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && least > linear; attempt++) {
    const before = Math.max(millisecondsOf(small), millisecondsOf(small), 5)
    least = Math.min(least, millisecondsOf(large) / before)
  }
  return least
}

// Ten times the text may cost ten times the time, and the collector takes its share; a square costs a hundred times.
const linear = 50

describe('every rule', () => {
  it('points inside the text and at whole graphemes, whatever the text', () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        expect(misplaced(release)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['a million letters without a space', 'กระทรวงมหาดไทย'.repeat(72_000)],
    ['ten thousand marks on one letter', `ก${'้'.repeat(10_000)}`],
    ['ten thousand marks in turn', `ก${'ิ้'.repeat(5_000)}`],
    ['ten thousand lone surrogates', '\uD800\uDC00\uDC00'.repeat(3_334)],
    ['ten thousand quotation marks', '“”"'.repeat(3_334)],
    ['ten thousand brackets', '('.repeat(10_000)],
    ['two hundred thousand brackets', '('.repeat(200_000)],
    ['ten thousand digits', '1'.repeat(10_000)],
    ['ten thousand groups of digits', '1,23,'.repeat(2_000)],
    ['ten thousand blanks', ' \u00A0'.repeat(5_000)],
    ['ten thousand titles', 'นาย'.repeat(3_334)],
  ])('reads %s', (_, text) => {
    const release = { ...emptyRelease('2024-04-29'), headline: text.slice(0, 400), body: [paragraph(text)] }
    expect(misplaced(release)).toEqual([])
  })

  it.each([
    ['letters', 'กระทรวงมหาดไทยและประชาชน'],
    ['marks', 'ิ้'],
    ['leading vowels', 'เเแแ'],
    ['digits', '1234567890'],
    ['groups', '1,234.5 '],
    ['blanks', ' '],
    ['hyphens', 'ก - '],
    ['quotation marks', '“ก'],
    ['brackets', '(ก'],
    ['titles', 'นายก '],
    ['names', 'นายสมชาย ใจดี '],
    ['addresses', 'www.a.b.'],
    ['at signs', 'a@a.'],
    ['Latin words', 'the '],
    ['dates', 'วันที่ 1 มกราคม 2567 '],
    ['dots', 'ก.'],
  ])('grows with the length only, on %s', (_, piece) => {
    expect(growthOf(piece)).toBeLessThan(linear)
  })
})
