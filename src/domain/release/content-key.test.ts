import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentKey } from './content-key.ts'
import { emptyRelease, paragraph } from './release.ts'

const keyOf = (text: string) => contentKey({ ...emptyRelease(), body: [paragraph(text)] })

describe('the content key', () => {
  it('is another for every text', () => {
    const seen = new Map<string, string>()
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/[\r\n]/.test(text))
        const key = keyOf(text)
        expect(key).toMatch(/^[0-9a-f]{16}$/)
        expect(seen.get(key) ?? text).toBe(text)
        seen.set(key, text)
      }),
      { numRuns: 5000 },
    )
  })

  it('changes with every slot that a text carries', () => {
    const release = emptyRelease('2024-04-29')
    const others = [
      { ...release, date: null },
      { ...release, headline: 'ก' },
      { ...release, abstract: 'ก' },
      { ...release, body: [paragraph('ก')] },
      { ...release, separator: 'ก' },
      { ...release, source: 'ก' },
    ]
    expect(new Set([release, ...others].map(contentKey)).size).toBe(7)
  })

  it('stays with category, marks and the way in which the text is cut into spans', () => {
    const release = { ...emptyRelease(), body: [paragraph('กข')] }
    const marked = { kind: 'paragraph', spans: [{ text: 'ก', bold: true }, { text: 'ข' }] } as const
    expect(contentKey({ ...release, category: 'ด้านสังคม', body: [marked] })).toBe(contentKey(release))
  })
})
