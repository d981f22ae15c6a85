import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../release/apply-edits.ts'
import { passageText } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { findInRelease, replacements } from './find-in-release.ts'

const release: Release = {
  ...emptyRelease('2024-04-29'),
  headline: 'น้ำท่วมปี 2567',
  abstract: 'นํ้าท่วม\nน้ําท่วมปี ๒๕๖๗',
  body: [
    paragraph('ปฏิบัติการน้ำ\u200bท่วม และ Flood flood'),
    { kind: 'list', ordered: false, items: [[{ text: 'น้ำ' }, { text: 'ท่วม', bold: true }]] },
  ],
  separator: '-----',
  source: 'https://www.thaigov.go.th/น้ำท่วม',
}
const texts = (query: string, options = {}) => findInRelease(release, query, options).map(({ text }) => text)

describe('finding in a release', () => {
  it('finds what reads the same, however it was typed', () => {
    expect(texts('น้ำท่วม').map((text) => text.normalize('NFC').length)).toEqual([7, 8, 8, 8, 7, 7])
    expect(texts('2567')).toEqual(['2567', '๒๕๖๗'])
    expect(texts('FLOOD')).toEqual(['Flood', 'flood'])
  })

  it('finds letter by letter when asked', () => {
    expect(texts('2567', { exact: true })).toEqual(['2567'])
    expect(texts('flood', { exact: true })).toEqual(['flood'])
  })

  it('finds nothing for nothing, and nothing in the separator', () => {
    expect([texts(''), texts('\u200b'), texts('---')]).toEqual([[], [], []])
  })

  it('keeps to the stretches given', () => {
    const within = [{ slot: 'body', block: 0, item: 0, start: 0, end: 14 } as const]
    expect(texts('น้ำ', { within })).toEqual(['น้ำ\u200b'])
    expect(texts('น้ำท่วม', { within })).toEqual([])
  })

  it.each([
    ['the beginning', 'ปฏิบัต'],
    ['the end', 'ิบัติ'],
  ])('finds %s of what ends or begins within a grapheme, and does not replace it', (_, query) => {
    const found = findInRelease(release, query)
    expect(found.map(({ whole }) => whole)).toEqual([false])
    expect(replacements(found, 'ก')).toEqual([])
  })

  it('replaces what it found, on one line', () => {
    const edits = replacements(findInRelease(release, 'น้ำท่วม'), 'อุทก\nภัย')
    const changed = applyEdits(release, edits)
    expect(changed.headline).toBe('อุทก ภัยปี 2567')
    expect(passageText(changed, { slot: 'body', block: 0, item: 0 })).toBe('ปฏิบัติการอุทก ภัย และ Flood flood')
    expect(findInRelease(changed, 'น้ำท่วม')).toEqual([])
  })

  it('never overlaps nor leaves its passage, and says what stands there', () => {
    const letters = fc.string({
      unit: fc.constantFrom('ก', 'ำ', '\u0e4d', 'า', '้', 'เ', '๑', '1', ' ', '\u200b'),
    })
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const one = { ...emptyRelease(), body: [paragraph(text)] }
        let last = 0
        for (const found of findInRelease(one, query)) {
          expect(found.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(found.start, found.end)).toBe(found.text)
          last = found.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
