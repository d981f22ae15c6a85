import { describe, expect, it } from 'vitest'
import { passages } from '../release/passages.ts'
import { paragraph } from '../release/release.ts'
import { catalogue } from '../rules/catalogue.ts'
import { createChecker } from '../rules/check.ts'
import { draftContext } from '../rules/context.ts'
import { blanksIn } from './blanks.ts'
import { genres } from './genres.ts'
import { fromTemplate } from './template.ts'

const check = createChecker(catalogue, draftContext)
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
    const [meeting] = genres
    if (!meeting) throw new Error('There are no templates.')
    const release = fromTemplate(meeting, null, [paragraph('สำนักโฆษก')])
    expect(texts(release).join('\n')).toContain('วันนี้ ([…วันที่])')
    expect(release.body.at(-1)).toEqual(paragraph('สำนักโฆษก'))
  })

  it('finds blanks, and no other brackets', () => {
    expect(blanksIn('ก [ข] […ค] […] [… ]')).toEqual([{ start: 6, end: 10, name: 'ค' }])
  })
})
