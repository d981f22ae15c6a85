import { describe, expect, test } from 'vitest'
import { readErrand } from './arguments.ts'

describe('readErrand', () => {
  test('opens its own store when nothing is named', () => {
    expect(readErrand(['.', '--no-sandbox'], {})).toEqual({ kind: 'desk', store: null })
    expect(readErrand(['.'], { TOKHAO_STORE: '' })).toEqual({ kind: 'desk', store: null })
  })

  test('takes the store from the option before the variable', () => {
    const env = { TOKHAO_STORE: '/a.sqlite' }
    expect(readErrand(['.'], env)).toEqual({ kind: 'desk', store: '/a.sqlite' })
    expect(readErrand(['.', '--store', '/b.sqlite'], env)).toEqual({ kind: 'desk', store: '/b.sqlite' })
    expect(readErrand(['.', '--store=/ข่าว.sqlite'], env)).toEqual({ kind: 'desk', store: '/ข่าว.sqlite' })
  })

  test('reads both names of a printing errand', () => {
    expect(readErrand(['.', '--print-pdf', 'a.txt', 'b.pdf'], {})).toEqual({
      kind: 'print',
      input: 'a.txt',
      output: 'b.pdf',
    })
  })

  test.each([
    ['--print-pdf', ['.', '--print-pdf', 'a.txt']],
    ['--store', ['.', '--store']],
    ['--store', ['.', '--store=']],
    ['--store', ['.', '--store', '--no-sandbox']],
  ])('says which option lacks its value: %s', (option, words) => {
    expect(readErrand(words, { TOKHAO_STORE: '/a.sqlite' })).toEqual({ kind: 'unclear', option })
  })
})
