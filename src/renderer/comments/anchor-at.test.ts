import { describe, expect, test } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import { anchorAt } from './anchor-at.ts'

const release = { ...emptyRelease(), headline: 'ข่าวน้ำท่วม', body: [paragraph('ก้'.repeat(1500))] }
const place = { block: 0, item: 0 }

describe('the anchor of a selection', () => {
  test('quotes what is selected, by whole letters', () => {
    // The selection begins behind the น of น้ำ.
    expect(anchorAt(release, { slot: 'headline', ...place, start: 5, end: 7 })).toMatchObject({
      slot: 'headline',
      quote: 'น้ำ',
      before: 'ข่าว',
      after: 'ท่วม',
    })
  })
  test('is the whole line at a caret, and nothing on an empty one', () => {
    expect(anchorAt(release, { slot: 'headline', ...place, start: 3, end: 3 })?.quote).toBe('ข่าวน้ำท่วม')
    expect(anchorAt(release, { slot: 'source', ...place, start: 0, end: 0 })).toBeNull()
  })
  test('never quotes more than the contract takes', () => {
    expect(anchorAt(release, { slot: 'body', ...place, start: 0, end: 3000 })?.quote).toHaveLength(2000)
    expect(anchorAt(release, { slot: 'body', ...place, start: 0, end: 3000 })?.quote.endsWith('ก้')).toBe(true)
  })
})
