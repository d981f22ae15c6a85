import { expect, test } from 'vitest'
import { megabytes } from './megabytes.ts'

test('says sizes in megabytes', () => {
  expect(megabytes(0)).toBe('0.1')
  expect(megabytes(1.55 * 1024 * 1024)).toBe('1.6')
  expect(megabytes(688 * 1024 * 1024)).toBe('688')
})
