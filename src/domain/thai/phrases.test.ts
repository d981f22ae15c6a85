import { assert, constantFrom, property, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseScan } from './phrases.ts'

function occurrences(phrases: readonly string[], text: string): string[] {
  const found: string[] = []
  phraseScan(phrases)(text, (phrase, end) => found.push(`${phrases[phrase] ?? ''} to ${end}`))
  return found
}

describe('phraseScan', () => {
  it('tells phrases that overlap, contain one another and end together, the longest of one end first', () => {
    const phrases = ['นายก', 'รัฐมนตรี', 'นายกรัฐมนตรี', 'มนตรีว่า', 'ตรี']
    expect(occurrences(phrases, 'นายกรัฐมนตรีว่า')).toEqual([
      'นายก to 4',
      'นายกรัฐมนตรี to 12',
      'รัฐมนตรี to 12',
      'ตรี to 12',
      'มนตรีว่า to 15',
    ])
  })

  it('tells what a plain search tells, in any text', () => {
    const letters = constantFrom('ก', 'ข', 'า', ' ', 'a')
    const phrase = string({ unit: letters, minLength: 1, maxLength: 5 })
    const phrases = uniqueArray(phrase, { maxLength: 12 })
    assert(
      property(phrases, string({ unit: letters, maxLength: 60 }), (wanted, text) => {
        const plain = wanted.flatMap((one) =>
          Array.from(text, (_, end) => end + 1)
            .filter((end) => text.slice(0, end).endsWith(one))
            .map((end) => `${one} to ${end}`),
        )
        expect(occurrences(wanted, text).sort()).toEqual(plain.sort())
      }),
    )
  })

  it('keeps nothing from one text to the next', () => {
    const scan = phraseScan(['กข'])
    const ends: number[] = []
    for (const text of ['xxก', 'ข', 'กข', '']) scan(text, (_phrase, end) => ends.push(end))
    expect(ends).toEqual([2])
  })

  it('reads a text longer than what is kept at hand', () => {
    expect(occurrences(['กข'], `${'ก'.repeat(70_000)}ข`)).toEqual(['กข to 70001'])
  })

  it('refuses what does not fit its table', () => {
    expect(() => phraseScan(Array.from({ length: 256 }, (_, at) => String.fromCharCode(0x100 + at)))).toThrow(
      RangeError,
    )
    expect(() => phraseScan(['ก'.repeat(40_000)])).toThrow(RangeError)
    expect(() => phraseScan(['😀'])).toThrow(RangeError)
  })
})
