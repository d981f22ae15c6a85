import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { spellingData } from './spelling-data.ts'

const data = new URL('../../src/domain/rules/spelling/data/', import.meta.url)

describe('the generated spelling lists', () => {
  it.each([...spellingData()])('%s is what resources/facts say', (file, text) => {
    expect(readFileSync(new URL(file, data), 'utf8')).toBe(text)
  })
})
