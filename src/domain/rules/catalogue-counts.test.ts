import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readThaigovText } from '../formats/thaigov-text.ts'
import { catalogue } from './catalogue.ts'
import { createChecker } from './check.ts'
import { draftContext } from './context.ts'

const corpus = new URL('../../../corpus/', import.meta.url)
const folder = new URL('sample-dev/', corpus)

/** The counts that were read and found right; `npm run generate` writes them anew, and the difference is to be read. */
const wanted: unknown = JSON.parse(
  readFileSync(new URL('../../../docs/evidence/counts.json', import.meta.url), 'utf8'),
)

function categories(): Map<string, string> {
  const rows = readFileSync(new URL('manifest.tsv', folder), 'utf8').split('\n')
  return new Map(
    rows.map((row) => row.split('\t')).map(([name = '', , category = '']) => [name, category.trim()]),
  )
}

describe('the catalogue over real releases', () => {
  it('finds in the sample what it found when its hits were read', () => {
    const categoryOf = categories()
    const counts = new Map(catalogue.map((rule) => [rule.id, 0]))
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const { release } = readThaigovText(readFileSync(new URL(file, folder), 'utf8'))
      const placed = { ...release, category: categoryOf.get(file) ?? '' }
      for (const { rule } of createChecker(catalogue, draftContext)(placed))
        counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual(wanted)
  })

  it('finds in the seed the closing quotation mark that has no opening, and has nothing against its date line', () => {
    const { release } = readThaigovText(readFileSync(new URL('seed.txt', corpus), 'utf8'))
    const found = createChecker(catalogue, draftContext)({ ...release, category: 'ด้านสังคม' })
    const unopened = found.filter(({ rule }) => rule === 'quote-unopened')
    expect(unopened.map(({ text }) => text)).toEqual(['”'])
    expect(found.filter(({ slot }) => slot === 'date')).toEqual([])
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'quote-unopened',
    ])
  })
})
