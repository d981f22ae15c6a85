import { describe, expect, test } from 'vitest'
import { anchorOf, findAnchor } from './anchor.ts'
import { passages } from './passages.ts'
import { emptyRelease, paragraph } from './release.ts'
import type { Release } from './release.ts'

function body(...lines: readonly string[]): Release {
  return { ...emptyRelease(), headline: 'งบ 100 ล้าน', body: lines.map(paragraph) }
}

function anchored(release: Release, line: number, quote: string): ReturnType<typeof anchorOf> {
  const passage = passages(release).filter(({ slot }) => slot === 'body')[line]
  if (!passage) throw new Error('no such line')
  const start = passage.text.lastIndexOf(quote)
  return anchorOf(passage, start, start + quote.length)
}

describe('an anchor', () => {
  const release = body('จัดสรรงบ 100 ล้านบาท และเงินกู้ 100 ล้านบาท', 'เบิกแล้ว 100 ล้านบาท')

  test('is found where it was made, among words that are the same', () => {
    expect(findAnchor(release, anchored(release, 0, '100'))).toMatchObject({
      slot: 'body',
      block: 0,
      start: 32,
      end: 35,
    })
    expect(findAnchor(release, anchored(release, 1, '100'))).toMatchObject({ block: 1, start: 9 })
  })

  test('goes along when text is put in elsewhere and paragraphs are moved', () => {
    const anchor = anchored(release, 1, '100')
    const edited = body('ย่อหน้าใหม่ 100 บาท', 'วันนี้เบิกแล้ว 100 ล้านบาท', 'จัดสรรงบ 100 ล้านบาท')
    expect(findAnchor(edited, anchor)).toMatchObject({ block: 1, start: 15 })
  })

  test('dies with its words', () => {
    expect(findAnchor(body('เบิกแล้ว 200 ล้านบาท'), anchored(release, 1, '100'))).toBeNull()
  })

  test('stays in its slot', () => {
    const [headline] = passages(release)
    if (!headline) throw new Error('no headline')
    expect(findAnchor(release, anchorOf(headline, 3, 6))).toMatchObject({ slot: 'headline', start: 3 })
  })
})
