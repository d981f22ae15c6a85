import { describe, expect, it } from 'vitest'
import { passages } from '../release/passages.ts'
import { paragraph } from '../release/release.ts'
import { catalogue } from '../rules/catalogue.ts'
import { createChecker } from '../rules/check.ts'
import { draftContext } from '../rules/context.ts'
import { blanksIn } from './blanks.ts'
import { genres } from './genres.ts'
import { nextBlank } from './next-blank.ts'
import { fromTemplate } from './template.ts'

const check = createChecker(catalogue, draftContext)
const genre = (id: string) => {
  const found = genres.find((one) => one.id === id)
  if (!found) throw new Error(`There is no template ${id}.`)
  return found
}
const texts = (release: ReturnType<typeof fromTemplate>) => passages(release).map(({ text }) => text)

describe('a release begun from a template', () => {
  it.each(genres)('$id: has its day and its blanks, and nothing else that must be fixed', (genre) => {
    const release = fromTemplate(genre, '2024-04-29')
    const all = texts(release).join('\n')
    expect(all).not.toContain('{')
    expect(genre.id === 'clarification' || all.includes('29 เมษายน 2567')).toBe(true)
    const blanks = texts(release).flatMap(blanksIn)
    expect(blanks.length).toBeGreaterThan(4)
    const wrong = check(release).filter(({ severity }) => severity === 'error')
    expect(new Set(wrong.map(({ rule }) => rule))).toEqual(new Set(['blank-left']))
    expect(wrong).toHaveLength(blanks.length)
  })

  it('without a day asks for it, and ends with the office’s words', () => {
    const release = fromTemplate(genre('meeting'), null, [paragraph('สำนักโฆษก')])
    expect(texts(release).join('\n')).toContain('วันนี้ ([…วันที่])')
    expect(release.body.at(-1)).toEqual(paragraph('สำนักโฆษก'))
  })

  it('goes from blank to blank, forwards and backwards, round the release', () => {
    const release = { ...fromTemplate(genre('guest'), '2024-04-29') }
    let caret = { slot: 'headline', block: 0, item: 0, offset: 0 } as Parameters<typeof nextBlank>[1]
    const seen: string[] = []
    for (let turn = 0; turn < 30; turn++) {
      const blank = nextBlank(release, caret, 1)
      if (!blank) break
      seen.push(blank.name)
      caret = { ...blank, offset: blank.end }
    }
    const every = texts(release).flatMap(blanksIn).length
    expect(seen[0]).toBe('ตำแหน่งย่อ')
    expect(seen[every]).toBe(seen[0])
    expect(new Set(seen.slice(0, every)).size).toBeGreaterThan(10)
    const back = nextBlank(release, { slot: 'headline', block: 0, item: 0, offset: 0 }, -1)
    expect(back?.name).toBe(seen[every - 1])
    expect(nextBlank({ ...release, headline: '', abstract: '', body: [] }, caret, 1)).toBeNull()
  })

  it('finds blanks, and no other brackets', () => {
    expect(blanksIn('ก [ข] […ค] […] [… ]')).toEqual([{ start: 6, end: 10, name: 'ค' }])
  })
})
