import { describe, expect, test } from 'vitest'
import { readErrand as read } from './arguments.ts'

const readErrand = (words: readonly string[], env: Readonly<Record<string, string | undefined>>) =>
  read(words, env, { application: true })

describe('readErrand', () => {
  test('opens its own store when nothing is named', () => {
    expect(readErrand(['.', '--no-sandbox'], {})).toEqual({ kind: 'desk', store: null, files: [] })
    expect(readErrand(['.'], { TOKHAO_STORE: '' })).toEqual({ kind: 'desk', store: null, files: [] })
  })

  test('takes the store from the option before the variable', () => {
    const env = { TOKHAO_STORE: '/a.sqlite' }
    expect(readErrand(['.'], env)).toEqual({ kind: 'desk', store: '/a.sqlite', files: [] })
    expect(readErrand(['.', '--store', '/b.sqlite'], env)).toEqual({
      kind: 'desk',
      store: '/b.sqlite',
      files: [],
    })
    expect(readErrand(['.', '--store=/ข่าว.sqlite'], env)).toEqual({
      kind: 'desk',
      store: '/ข่าว.sqlite',
      files: [],
    })
  })

  test('takes all other words as files, but not the program itself', () => {
    const words = ['.', '--no-sandbox', 'ข่าว.txt', '--store', '/a.sqlite', '/b/c d.txt']
    const files = ['ข่าว.txt', '/b/c d.txt']
    expect(readErrand(words, {})).toEqual({ kind: 'desk', store: '/a.sqlite', files })
    expect(read(words.slice(1), {}, { application: false })).toEqual({
      kind: 'desk',
      store: '/a.sqlite',
      files,
    })
  })

  test('reads the socket of a printing errand', () => {
    expect(readErrand(['.', '--print-for', '/a/socket'], {})).toEqual({ kind: 'print', socket: '/a/socket' })
  })

  test.each([
    ['--print-for', ['.', '--print-for']],
    ['--store', ['.', '--store']],
    ['--store', ['.', '--store=']],
    ['--store', ['.', '--store', '--no-sandbox']],
  ])('says which option lacks its value: %s', (option, words) => {
    expect(readErrand(words, { TOKHAO_STORE: '/a.sqlite' })).toEqual({ kind: 'unclear', option })
  })
})
