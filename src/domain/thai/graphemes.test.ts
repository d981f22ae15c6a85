import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countGraphemes, isGraphemeBoundary, widenToGraphemes } from './graphemes.ts'

const reference = new Intl.Segmenter('th', { granularity: 'grapheme' })
const boundaries = (text: string) => [...reference.segment(text)].map(({ index }) => index)

const thai = fc.string({
  unit: fc.integer({ min: 0x0e00, max: 0x0e5f }).map((code) => String.fromCharCode(code)),
})
const wild = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })
const mixed = fc
  .array(
    fc.oneof(
      thai,
      wild,
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('👩‍👩‍👧', '🇹🇭🇹🇭', '\r\n', '\u200d', '\u0e33'),
    ),
  )
  .map((parts) => parts.join(''))

describe('graphemes', () => {
  it.each([
    ['น้ำ', 1],
    ['กี๊', 1],
    ['เก้าอี้', 4],
    ['', 0],
    ['\u0e49\u0e49', 1],
    ['👩‍👩‍👧ก', 2],
    ['a\r\nb', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count)
  })

  it('counts as Intl.Segmenter does', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(countGraphemes(text)).toBe(boundaries(text).length)
      }),
      { numRuns: 1000 },
    )
  })

  it('widens a range to exactly the graphemes it touches', () => {
    fc.assert(
      fc.property(mixed, fc.nat(60), fc.nat(20), (text, start, length) => {
        const at = [...boundaries(text), text.length]
        const from = Math.min(start, text.length)
        const to = Math.min(from + length, text.length)
        const wanted = {
          start: at.filter((one) => one <= from).at(-1) ?? 0,
          end: at.find((one) => one >= to) ?? text.length,
        }
        expect(widenToGraphemes(text, start, start + length)).toEqual(wanted)
      }),
      { numRuns: 1000 },
    )
  })

  it('knows the places between graphemes', () => {
    expect([0, 1, 2, 3, 4].map((at) => isGraphemeBoundary('น้ำก', at))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ])
  })

  it('reads ten thousand marks on one letter, asked for one by one', () => {
    const text = `ก${'\u0e49'.repeat(10_000)}ข`
    for (let at = 1; at <= 10_000; at += 7) {
      expect(widenToGraphemes(text, at, at + 1)).toEqual({ start: 0, end: 10_001 })
    }
  })
})
