import { describe, expect, it } from 'vitest'
import { emptyRelease, paragraph } from '../../release/release.ts'
import { catalogue } from '../catalogue.ts'
import { createChecker } from '../check.ts'
import { draftContext } from '../context.ts'
import { alternation, nameFinder } from './house-names.ts'

describe('the office’s names', () => {
  const release = {
    ...emptyRelease('2024-04-29'),
    headline: 'งานสีสรรค์พรรณไม้',
    body: [paragraph('งานสีสรรค์พรรณไม้จัดขึ้นทุกปี และมีสีสรรค์อื่นอีก')],
  }

  it('are right wherever they stand, and nothing else becomes right by them', () => {
    const spelling = (names: readonly string[]) =>
      createChecker(catalogue, { ...draftContext, house: { words: [], names } })(release).filter(
        ({ rule }) => rule === 'spelling',
      )
    expect(spelling([]).map(({ text }) => text)).toEqual(['สีสรรค์', 'สีสรรค์', 'สีสรรค์'])
    expect(spelling(['สีสรรค์พรรณไม้']).map(({ slot, start }) => `${slot}:${start}`)).toEqual([
      `body:${release.body[0]?.spans[0]?.text.lastIndexOf('สีสรรค์') ?? -1}`,
    ])
  })

  it('are taken letter by letter, the longer one first', () => {
    expect(nameFinder(['ก.ข', 'ก.ขค'])('กxข ก.ขค')).toEqual([{ start: 4, end: 8 }])
    expect(alternation([''])).toBeNull()
  })
})
