import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyRelease, paragraph } from '../release/release.ts'
import { toPlainText } from './plain-text.ts'
import { readThaigovText } from './thaigov-text.ts'

const seed = readFileSync(new URL('../../../corpus/seed.txt', import.meta.url), 'utf8')

describe('the plain text', () => {
  it('of the seed is what stands between its date line and its source', () => {
    const between = seed.split('\n').slice(4, -2).join('\n')
    expect(toPlainText(readThaigovText(seed).release)).toBe(between)
  })

  it('has lists as lines and no empty lines', () => {
    const list = { kind: 'list', ordered: true, items: [[{ text: 'ก' }], [], [{ text: 'ข' }]] } as const
    const release = { ...emptyRelease(), headline: 'หัวข่าว', body: [paragraph(''), list] }
    expect(toPlainText(release)).toBe('หัวข่าว\n1. ก\n2. ข')
    expect(toPlainText(emptyRelease())).toBe('')
  })
})
