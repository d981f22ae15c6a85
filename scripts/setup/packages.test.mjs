import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { matches, stampOf } from './packages.mjs'
import { project } from './places.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}
const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

describe('whether the installed packages are those of the lock', () => {
  test('they are, though optional ones of other platforms are missing', () => {
    expect(matches(wanted, { packages: a })).toBe(true)
  })

  test.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['one has other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
    ['one is left over', { ...a, 'node_modules/c': { version: '1.0.0' } }],
    [
      'an optional one is of another version',
      { ...a, 'node_modules/b-darwin': { version: '2.0.0', integrity: 'sha512-b' } },
    ],
  ])('they are not when %s', (_, packages) => {
    expect(matches(wanted, { packages })).toBe(false)
  })

  test('they are, though this platform’s optional packages are not in the lock', () => {
    const mine = { 'node_modules/b-linux': { version: '1.0.0', optional: true } }
    expect(matches(wanted, { packages: { ...a, ...mine } })).toBe(true)
  })

  test('nothing installed matches nothing', () => {
    expect(matches(wanted, {})).toBe(false)
  })

  test('what npm installed for this very run matches the real lock', () => {
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
    const installed = JSON.parse(readFileSync(join(project, 'node_modules', '.package-lock.json'), 'utf8'))
    expect(matches(lock, installed)).toBe(true)
  })
})

test('the stamp changes with any byte of the lock', () => {
  expect(stampOf('{}')).toBe(stampOf('{}'))
  expect(stampOf('{}')).not.toBe(stampOf('{}\n'))
})
