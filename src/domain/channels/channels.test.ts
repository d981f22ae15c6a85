import { describe, expect, test } from 'vitest'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { changedParts, copyKeys } from './channels.ts'
import { facebookFold, lineLimit, proposedShort, shortLength } from './short-text.ts'

const release: Release = {
  ...emptyRelease('2024-04-29'),
  headline: 'หัวข้อ',
  abstract: 'บทคัดย่อ',
  body: [paragraph('เนื้อข่าว')],
  source: 'https://www.thaigov.go.th/x',
}

describe('a copy', () => {
  test.each<[string, Partial<Release>, readonly string[]]>([
    ['nothing', {}, []],
    ['the category', { category: 'ด้านสังคม' }, []],
    ['the text of the copy itself', { short: 'สั้น', english: { headline: 'x', summary: 'y' } }, []],
    ['bold', { body: [{ ...paragraph(''), spans: [{ text: 'เนื้อข่าว', bold: true }] }] }, []],
    ['the headline', { headline: 'หัวข้อใหม่' }, ['headline']],
    ['a paragraph that is parted', { body: [paragraph('เนื้อ'), paragraph('ข่าว')] }, ['body']],
    ['date and source', { date: null, source: '' }, ['date', 'source']],
  ])('is stale by what has changed: %s', (_what, change, parts) => {
    const keys = copyKeys(release, 'email')
    expect(changedParts({ ...release, ...change }, 'email', keys)).toEqual(parts)
  })

  test('for the site is not stale by what it does not hold', () => {
    const keys = copyKeys(release, 'site')
    expect(changedParts({ ...release, date: null, source: '' }, 'site', keys)).toEqual([])
    expect(changedParts({ ...release, abstract: '' }, 'site', keys)).toEqual(['abstract'])
  })
})

describe('a short text', () => {
  test('is as long as people see it, while LINE counts units', () => {
    expect(shortLength('น้ำ')).toEqual({ graphemes: 1, overLine: false, foldedOnFacebook: false })
    const full = 'น้ำ'.repeat(Math.floor(lineLimit.most / 3))
    expect(shortLength(`${full}ก`)).toMatchObject({ graphemes: 1667, overLine: false })
    expect(shortLength(`${full}กขค`)).toMatchObject({ graphemes: 1669, overLine: true })
    expect(shortLength('น้ำ'.repeat(facebookFold.most)).foldedOnFacebook).toBe(false)
    expect(shortLength('น้ำ'.repeat(facebookFold.most + 1)).foldedOnFacebook).toBe(true)
  })

  test('is proposed from what stands at the top, and where the rest is', () => {
    expect(proposedShort(release)).toBe('หัวข้อ\n\nบทคัดย่อ\n\nhttps://www.thaigov.go.th/x')
    expect(proposedShort({ ...release, abstract: ' ', source: '' })).toBe('หัวข้อ')
    expect(proposedShort(emptyRelease())).toBe('')
  })
})
